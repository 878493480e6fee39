// Package adderstone has no code of its own; its tests hold the whole repository to its rules.
package adderstone

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// layers says who may import whom: a package only packages with a smaller number, never sideways
// and never up. ARCHITECTURE.md draws it. Commands and generators of tests stand at the top.
var layers = map[string]int{
	"cmd/adderstone":     9,
	"internal/lsp":       8,
	"internal/server":    8,
	"internal/agent":     8,
	"internal/ruletest":  8,
	"internal/report":    7,
	"internal/fix":       7,
	"internal/scan":      6,
	"internal/guard":     6,
	"internal/policy":    5,
	"internal/inspect":   5,
	"internal/adopt":     5,
	"internal/rule":      4,
	"internal/bandit":    4,
	"internal/secret":    4,
	"internal/vault":     4,
	"internal/deps":      4,
	"internal/monitor":   4,
	"internal/taint":     3,
	"internal/inventory": 2,
	"internal/index":     3,
	"internal/sigstore":  1,
	"internal/resolve":   2,
	"internal/advisory":  2,
	"internal/syntax":    1,
	"internal/template":  1,
	"internal/finding":   1,
	"rules":              1,
	"internal/source":    0,
	"internal/git":       0,
	"internal/pep440":    0,
}

const module = "github.com/adderstone/adderstone/"

// TestLayers reads the imports itself: a test that asked `go list` would be answered from the test
// cache and miss a change.
func TestLayers(t *testing.T) {
	for folder, files := range packages(t) {
		if folder == "." {
			continue
		}
		layer, known := layers[folder]
		if !known {
			if !isTool(folder) {
				t.Errorf("package %s has no layer: give it a number in layers_test.go", folder)
			}
			continue
		}
		for name, file := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			for _, spec := range file.Imports {
				imported, err := strconv.Unquote(spec.Path.Value)
				if err != nil {
					t.Fatal(err)
				}
				below, ours := strings.CutPrefix(imported, module)
				if !ours {
					continue
				}
				if other, known := layers[below]; !known {
					t.Errorf("%s imports %s, which has no layer", name, below)
				} else if other >= layer {
					t.Errorf("%s (layer %d) imports %s (layer %d): only smaller numbers may be imported", name, layer, below, other)
				}
			}
		}
	}
}

// TestEveryPackageHasAComment keeps the promise that a newcomer learns from the first lines of a
// package what goes in, what comes out and where to start.
func TestEveryPackageHasAComment(t *testing.T) {
	for folder, files := range packages(t) {
		if isTool(folder) {
			continue
		}
		commented := false
		for _, file := range files {
			commented = commented || file.Doc != nil && len(file.Doc.Text()) > 60
		}
		if !commented {
			t.Errorf("package %s has no comment, or too short a one", folder)
		}
	}
}

// TestNoGrabBags holds package names to architecture.md.
func TestNoGrabBags(t *testing.T) {
	for folder := range packages(t) {
		switch path.Base(folder) {
		case "util", "utils", "common", "helpers", "helper", "types", "pkg", "misc":
			t.Errorf("package %s: name it for what it makes or holds", folder)
		}
	}
}

// isTool reports whether a folder holds programs of the repository itself, which the product does
// not contain.
func isTool(folder string) bool {
	return strings.HasPrefix(folder, "bench") || strings.HasPrefix(folder, "release") || strings.Contains(folder, "/testdata")
}

// packages parses the imports and comments of all Go files, by folder and file.
func packages(t *testing.T) map[string]map[string]*ast.File {
	t.Helper()
	all := map[string]map[string]*ast.File{}
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (strings.HasPrefix(entry.Name(), ".") && name != "." || entry.Name() == "testdata" || entry.Name() == "dist") {
			return filepath.SkipDir
		}
		if entry.IsDir() || !strings.HasSuffix(name, ".go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly|parser.ParseComments)
		if err != nil {
			return err
		}
		for _, group := range file.Comments {
			if strings.Contains(group.List[0].Text, "go:build ignore") {
				return nil
			}
		}
		folder := filepath.ToSlash(filepath.Dir(name))
		if all[folder] == nil {
			all[folder] = map[string]*ast.File{}
		}
		all[folder][filepath.ToSlash(name)] = file
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
