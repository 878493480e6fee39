package deps

import (
	_ "embed"
	"slices"
	"sync"

	"github.com/pelletier/go-toml/v2"

	"github.com/adderstone/adderstone/internal/advisory"
)

// symbolsText names the vulnerable functions of well-known advisories.
//
//go:embed data/symbols.toml
var symbolsText string

var symbols = sync.OnceValue(func() map[string][]string {
	byID := map[string][]string{}
	if err := toml.Unmarshal([]byte(symbolsText), &byID); err != nil {
		panic("symbols.toml: " + err.Error())
	}
	return byID
})

// vulnerableFunctions returns the functions through which a vulnerability is reached, from the
// advisory itself or from what is written here; nil when nobody has said.
func vulnerableFunctions(v *advisory.Vulnerability) []string {
	found := slices.Clone(v.Functions)
	for _, id := range v.IDs() {
		found = append(found, symbols()[id]...)
	}
	slices.Sort(found)
	return slices.Compact(found)
}
