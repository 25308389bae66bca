/// What is simulated: how many visits, from which seed, by which shoppers.
package struct SimulationRequest: Hashable, Sendable {
    package let visits: Int
    package let seed: UInt64
    /// In the order of `ShopperKind`; several are mixed.
    package let shoppers: [ShopperKind]

    package static let mostVisits = 1_000_000

    package init(visits: Int, seed: UInt64, shoppers: [ShopperKind] = ShopperKind.allCases) {
        self.visits = min(max(visits, 1), Self.mostVisits)
        self.seed = seed
        self.shoppers = ShopperKind.allCases.filter { shoppers.isEmpty || shoppers.contains($0) }
    }
}
