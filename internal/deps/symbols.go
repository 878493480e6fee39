package deps

import (
	_ "embed"
	"slices"
	"sync"

	"github.com/adderstone/adderstone/internal/advisory"
	"github.com/adderstone/adderstone/internal/source"
)

// symbolsText names the vulnerable functions of well-known advisories.
//
//go:embed data/symbols.toml
var symbolsText string

var symbols = sync.OnceValue(func() map[string][]string {
	doc, err := parseTOML(source.NewFile("symbols.toml", symbolsText))
	if err != nil {
		panic("symbols.toml: " + err.Error())
	}
	byID := map[string][]string{}
	for _, id := range doc.table() {
		byID[id] = doc.strings(id)
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
