import Foundation
import Shop

// What the pages of the documentation speak of without declaring it.

let shop = ShopClient(credentials: .token("..."))

func show(_ value: some Any) {}

func log(_ text: String) {}
