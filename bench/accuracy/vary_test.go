package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// TestVary holds each variation to what it makes of a small program: testdata/NAME.txtar has the files before it and, in
// the folder "then", after it.
func TestVary(t *testing.T) {
	for _, v := range variations {
		t.Run(v.name, func(t *testing.T) {
			path := filepath.Join("testdata", v.name+".txtar")
			archive, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			files, want := map[string]string{}, map[string]string{}
			for _, f := range archive.Files {
				if name, then := strings.CutPrefix(f.Name, "then/"); then {
					want[name] = string(f.Data)
				} else {
					files[f.Name] = string(f.Data)
				}
			}
			got, err := vary(files, v)
			if err != nil {
				t.Fatal(err)
			}
			if os.Getenv("ADDERSTONE_UPDATE") != "" {
				update(t, path, archive, got)
				return
			}
			if len(got) != len(want) {
				t.Errorf("%d files, want %d", len(got), len(want))
			}
			for name, text := range got {
				if text != want[name] {
					t.Errorf("%s:\n%s\nwant:\n%s", name, text, want[name])
				}
			}
		})
	}
}

// TestVerdictsSurvive holds one class to its verdicts, however its cases are written; three in a hundred may change. `make accuracy`
// runs all.
func TestVerdictsSurvive(t *testing.T) {
	a := &asked{only: "sql-injection", vary: true, keep: t.TempDir()}
	varied := make([]tally, len(variations))
	dir, err := filepath.Abs("../../testdata/flows/" + a.only)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.class(dir, varied); err != nil {
		t.Fatal(err)
	}
	for i, v := range varied {
		if v.cases == 0 || v.changed*100 > v.verdicts*3 {
			t.Errorf("%s: %d of %d verdicts changed in %d cases", variations[i].name, v.changed, v.verdicts, v.cases)
		}
	}
}

// update writes what came out into the archive.
func update(t *testing.T, path string, archive *txtar.Archive, got map[string]string) {
	t.Helper()
	archive.Files = slices.DeleteFunc(archive.Files, func(f txtar.File) bool { return strings.HasPrefix(f.Name, "then/") })
	for _, name := range slices.Sorted(maps.Keys(got)) {
		archive.Files = append(archive.Files, txtar.File{Name: "then/" + name, Data: []byte(got[name])})
	}
	if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
		t.Fatal(err)
	}
}
