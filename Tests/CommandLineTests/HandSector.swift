/// A sector small enough to compute by hand: one contributor for each thing that can happen.
///
/// Budget 1,000.10: 750.08 from the levy (750.075, half up), 250.02 from the activity contribution. Entities 20, so
/// 12.50 each (12.501). Levied turnover 300,000.00, so 0.2500 % (0.250026…).
enum HandSector {
    static let budget = "1000.10"

    static let csv = """
        id,country,active_in_belgium,self_control,declared,turnover_total_cents,turnover_levy_cents,activities
        A,BE,1,0,1,10000000,6000000,manufacturer:MDR_I
        B,DE,1,0,1,5000000,4000000,importer:MDR_I
        C,BE,1,1,1,100000,100000,distributor:MDR_I
        D,DE,0,0,1,0,0,manufacturer:MDR_III
        E,BE,1,0,1,4879839,4879839,
        F,BE,1,0,0,20000000,1000000,distributor:MDR_I
        G,BE,1,0,1,4879840,0,distributor:MDR_I|stha:MDR_I

        """

    static let results = """
        id,liable,entities,exempt,activity_cents,levy_cents,total_cents
        A,1,5,0,6250,15000,21250
        B,1,2,0,2500,10000,12500
        C,1,0,1,0,0,0
        D,0,0,0,0,0,0
        E,1,9,1,11250,0,11250
        F,1,1,0,1250,50000,51250
        G,1,3,0,3750,0,3750

        """
}

extension Scratch {
    /// The hand-computed sector as a file.
    func handSector() throws -> String { try file("sector.csv", holding: HandSector.csv) }
}
