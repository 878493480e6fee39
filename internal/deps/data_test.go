package deps

import (
	"strings"
	"testing"
)

func TestEndOfLifeKnowsSeries(t *testing.T) {
	for _, test := range []struct{ product, version, series, end string }{
		{"python", "3.9.18", "3.9", "2025-10-31"},
		{"python", "3.10", "3.10", "2026-10-31"},
		{"python", "3", "", ""},
		{"python", "2.7", "2.7", "2020-01-01"},
		{"django", "3.2.25", "3.2", "2024-04-01"},
		{"django", "99.1", "", ""},
		{"django", "not-a-version", "", ""},
	} {
		series, end := products()[test.product].seriesOf(test.version)
		if end != test.end || test.end != "" && series != test.series {
			t.Errorf("%s %s: got %s until %q, want %s until %q", test.product, test.version, series, end, test.series, test.end)
		}
	}
}

func TestSymbolsAreQualifiedNames(t *testing.T) {
	if len(symbols()) < 60 {
		t.Errorf("%d advisories, want at least 60", len(symbols()))
	}
	for id, functions := range symbols() {
		if !strings.HasPrefix(id, "CVE-") || len(functions) == 0 {
			t.Errorf("%s: %v", id, functions)
		}
		for _, name := range functions {
			if !strings.Contains(name, ".") || strings.ContainsAny(name, " ()") {
				t.Errorf("%s: %q is no qualified name", id, name)
			}
		}
	}
}
