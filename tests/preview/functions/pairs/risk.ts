import type { Pair } from '../pair';

export const riskPairs: readonly Pair[] = [
  {
    quantity: 'the concentration of the receivables',
    ours: '=AR.CONCENTRATION(Customers[Balance])',
    native: '=SUMSQ(Customers[Balance])/SUM(Customers[Balance])^2*10000',
  },
  {
    quantity: 'the number of equal customers that would be as concentrated',
    ours: '=AR.CONCENTRATION.EFFECTIVE(Customers[Balance])',
    native: '=SUM(Customers[Balance])^2/SUMSQ(Customers[Balance])',
  },
  {
    quantity: 'the share of the three largest customers',
    ours: '=AR.CONCENTRATION.TOP(Customers[Balance],3)',
    native: '=SUMPRODUCT(LARGE(Customers[Balance],{1,2,3}))/SUM(Customers[Balance])',
  },
  {
    quantity: 'the expected loss on all customers',
    ours: '=SUM(AR.EXPECTEDLOSS(Customers[PD],Customers[LGD],Customers[Balance]))',
    native: '=SUMPRODUCT(Customers[PD],Customers[LGD],Customers[Balance])',
  },
  {
    quantity: 'the expected loss when defaults are a multiple',
    ours: '=AR.STRESS.PD(Customers[PD],Customers[LGD],Customers[Balance],Multiplier)',
    native:
      '=SUMPRODUCT((Customers[PD]*Multiplier<1)*(Customers[PD]*Multiplier-1)+1,Customers[LGD],Customers[Balance])',
  },
  {
    quantity: 'the provision of the aging by its loss rates',
    ours: '=AR.PROVISION(Matrix[Balance],Matrix[Rate])',
    native: '=SUMPRODUCT(Matrix[Balance],Matrix[Rate])',
  },
  {
    quantity: 'the provision of weighted scenarios',
    ours: '=AR.PROVISION.SCENARIOS(Scenarios[Weight],Scenarios[Loss])',
    native: '=SUMPRODUCT(Scenarios[Weight],Scenarios[Loss])',
  },
  {
    quantity: 'the worst-case default rate, against NORM.S.DIST and NORM.S.INV',
    ours: '=AR.STRESS.DEFAULTRATE(DefaultRate,Correlation,Confidence)',
    native:
      '=NORM.S.DIST((NORM.S.INV(DefaultRate)+SQRT(Correlation)*NORM.S.INV(Confidence))/SQRT(1-Correlation),TRUE)',
  },
  {
    quantity: 'the unexpected loss, against NORM.S.DIST and NORM.S.INV',
    ours: '=AR.STRESS.UNEXPECTEDLOSS(DefaultRate,LossRate,Receivables,Correlation,Confidence)',
    native:
      '=Receivables*LossRate*(NORM.S.DIST((NORM.S.INV(DefaultRate)+SQRT(Correlation)*NORM.S.INV(Confidence))/SQRT(1-Correlation),TRUE)-DefaultRate)',
  },
  {
    quantity: 'Altman’s Z of a listed manufacturer',
    ours: '=AR.ALTMAN(Assets,WorkingCapital,RetainedEarnings,Ebit,Equity,Liabilities,AnnualSales)',
    native: '=(1.2*WorkingCapital+1.4*RetainedEarnings+3.3*Ebit+AnnualSales)/Assets+0.6*Equity/Liabilities',
  },
  {
    quantity: 'Zmijewski’s score',
    ours: '=AR.ZMIJEWSKI(NetIncome,Assets,Liabilities,CurrentAssets,CurrentLiabilities)',
    native: '=-4.336-4.513*NetIncome/Assets+5.679*Liabilities/Assets+0.004*CurrentAssets/CurrentLiabilities',
  },
  {
    quantity: 'the probability of failure of Zmijewski’s score, against NORM.S.DIST',
    ours: '=AR.ZMIJEWSKI.PD(AR.ZMIJEWSKI(NetIncome,Assets,Liabilities,CurrentAssets,CurrentLiabilities))',
    native:
      '=NORM.S.DIST(-4.336-4.513*NetIncome/Assets+5.679*Liabilities/Assets+0.004*CurrentAssets/CurrentLiabilities,TRUE)',
  },
  {
    quantity: 'the weighted score of a scorecard',
    ours: '=AR.SCORE.WEIGHTED(Scorecard[Weight],Scorecard[Points])',
    native: '=SUMPRODUCT(Scorecard[Weight],Scorecard[Points])/SUM(Scorecard[Weight])',
  },
  {
    quantity: 'the odds that a score stands for',
    ours: '=AR.ODDS.FROMSCORE(Score,600,50,20)',
    native: '=50*2^((Score-600)/20)',
  },
  {
    quantity: 'the probability of default that a score stands for',
    ours: '=AR.PD.FROMSCORE(Score,600,50,20)',
    native: '=1/(1+50*POWER(2,(Score-600)/20))',
  },
  {
    quantity: 'the score of given odds, against LOG',
    ours: '=AR.SCORE.FROMODDS(37,600,50,20)',
    native: '=600+20*LOG(37/50,2)',
  },
  {
    quantity: 'the weight of evidence of the first bin',
    ours: '=AR.WOE(INDEX(Bins[Good],1),INDEX(Bins[Bad],1),SUM(Bins[Good]),SUM(Bins[Bad]))',
    native: '=LN(INDEX(Bins[Good],1)/SUM(Bins[Good])/(INDEX(Bins[Bad],1)/SUM(Bins[Bad])))',
  },
  {
    quantity: 'the information value of a factor',
    ours: '=AR.INFORMATIONVALUE(Bins[Good],Bins[Bad])',
    native:
      '=SUMPRODUCT(Bins[Good]/SUM(Bins[Good])-Bins[Bad]/SUM(Bins[Bad]),LN(Bins[Good]/SUM(Bins[Good])/(Bins[Bad]/SUM(Bins[Bad]))))',
  },
  {
    quantity: 'the insured shares of all customers together',
    ours: '=SUM(AR.INSURANCE.INSUREDSHARE(INDEX(Customers[Balance],1),Customers[Limit]))',
    native:
      '=SUMPRODUCT((Customers[Limit]<INDEX(Customers[Balance],1))*(Customers[Limit]/INDEX(Customers[Balance],1)-1)+1)',
  },
  {
    quantity: 'the insurance premium, at least its minimum',
    ours: '=AR.INSURANCE.PREMIUM(AnnualSales,0.0035,2800)',
    native: '=MAX(2800,AnnualSales*0.0035)',
  },
];
