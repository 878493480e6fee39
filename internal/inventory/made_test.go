package inventory

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestInventoryIsWhatTheToolsSay reads testdata/made/*.txtar: projects that pip-tools, Poetry, PDM, uv and
// Pipenv have locked. What is wanted was derived from the tools' own exports, by bench/inventory/make.py;
// nothing here rewrites it.
func TestInventoryIsWhatTheToolsSay(t *testing.T) {
	archives, err := filepath.Glob("testdata/made/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, name := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			root, want := t.TempDir(), ""
			for _, file := range archive.Files {
				if file.Name == "want" {
					want = string(file.Data)
					continue
				}
				writeFixture(t, root, file)
			}
			inv, err := Collect("", []string{root}, nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range inv.Problems {
				t.Errorf("problem: %s", p)
			}
			if got := facts(inv); got != want {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
		})
	}
}

// facts prints what an independent reader of the same files can know, one package a line, in order.
func facts(inv *Inventory) string {
	var lines []string
	for _, p := range inv.Packages {
		if p.Group == Build {
			continue
		}
		version, direct, url := "-", "transitive", ""
		if p.Pinned() {
			version = "==" + p.Version
		}
		if p.Direct {
			direct = "direct"
		}
		if p.URL != "" || p.Local {
			url = " url"
		}
		lines = append(lines, fmt.Sprintf("%s %s %s %s %s hashes=%d%s\n", p.Source(), p.Name, version, p.Group, direct, len(p.Hashes), url))
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}
