import {
  currentScreen,
  onScreenChange,
  showFunctions,
  showHelp,
  showHome,
  showSettings,
  showWizard,
} from '../../src/taskpane/navigation';

describe('what the pane shows', () => {
  test('opens at home without taking the focus, and says when somebody comes back to it', () => {
    expect(currentScreen()).toEqual({ name: 'home', isReturn: false });
    showSettings();
    showHome();
    expect(currentScreen()).toEqual({ name: 'home', isReturn: true });
  });

  test('asking for the same wizard twice starts it anew', () => {
    showWizard('score');
    const first = currentScreen();
    showWizard('score');
    expect(currentScreen()).toMatchObject({ name: 'wizard', wizard: 'score' });
    expect(currentScreen()).not.toEqual(first);
  });

  test('tells its listeners until they leave', () => {
    const seen: string[] = [];
    const leave = onScreenChange(() => seen.push(currentScreen().name));
    showHelp();
    showFunctions();
    leave();
    showHome();
    expect(seen).toEqual(['help', 'functions']);
  });
});
