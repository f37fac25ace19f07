import { PriorityTheme } from '../../domain/protocol/protocol';

/** The council's priorities on the summary assessment sheet, under its vision of a prosperous, safe, healthy, clean and green borough. */
export const priorities: readonly PriorityTheme[] = [
  {
    code: 'prosperity',
    text: { en: 'Prosperity' },
    choice: 'Prosperity',
    priorities: [
      { code: 'p1', text: { en: 'P1 Help local firms and give the borough an edge' } },
      { code: 'p2', text: { en: 'P2 Draw investors with good services, homes, leisure and surroundings' } },
      { code: 'p3', text: { en: 'P3 Find land for new jobs in the local plan, ten years ahead' } },
      { code: 'p4', text: { en: 'P4 Deal with big planning applications faster, and advise before they come in' } },
      { code: 'p5', text: { en: 'P5 Bring in visitors to shop, see and do things' } },
      { code: 'p6', text: { en: 'P6 Help firms grow and young people find work, through the Regeneration Budget Board' } },
      { code: 'p7', text: { en: 'P7 Bring the Town Centre Forum back to life' } },
      { code: 'p8', text: { en: 'P8 Strengthen the countryside and its market towns' } },
      { code: 'p9', text: { en: 'P9 Get our share from the north and south Staffordshire partnerships and the region' } },
      { code: 'p10', text: { en: 'P10 Give people advice and help to live better' } }
    ]
  },
  {
    code: 'communitySafety',
    text: { en: 'Community safety' },
    choice: 'Community safety',
    priorities: [
      { code: 'cs1', text: { en: 'CS1 Work with police, fire and ambulance so that there is less crime and less fear of it' } },
      { code: 'cs2', text: { en: 'CS2 Plan places so that crime is harder' } },
      { code: 'cs3', text: { en: 'CS3 License so that places stay orderly' } },
      { code: 'cs4', text: { en: 'CS4 Keep streets clean and cared for, so that people are proud of them' } },
      { code: 'cs5', text: { en: 'CS5 Stand against anti-social behaviour, and for getting along' } },
      { code: 'cs6', text: { en: 'CS6 Give young people lively things to do that suit their neighbours too' } },
      { code: 'cs7', text: { en: 'CS7 Help older people to be active, sure of themselves and independent' } }
    ]
  },
  {
    code: 'publicSpace',
    text: { en: 'Looking after public space' },
    choice: 'Public space and environment',
    priorities: [
      { code: 'ps1', text: { en: 'PS1 Get the county to invest in roads, transport and public space here' } },
      { code: 'ps2', text: { en: 'PS2 Clear litter, graffiti and fly-tipping' } },
      { code: 'ps3', text: { en: 'PS3 Keep parks and planting in good order' } },
      { code: 'ps4', text: { en: 'PS4 Keep town centres good, together with others' } },
      { code: 'ps5', text: { en: 'PS5 Protect green space and make it better' } }
    ]
  },
  {
    code: 'waste',
    text: { en: 'Waste' },
    choice: 'Public space and environment',
    priorities: [
      { code: 'wm1', text: { en: 'WM1 Keep bin collections good' } },
      { code: 'wm2', text: { en: 'WM2 Plan for more recycling' } },
      { code: 'wm3', text: { en: 'WM3 Get more people to recycle from their doorstep' } },
      { code: 'wm4', text: { en: 'WM4 Cut the cost of waste with other Staffordshire councils' } },
      { code: 'wm5', text: { en: 'WM5 Stay green wherever we can' } }
    ]
  }
];
