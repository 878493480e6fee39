package inventory

import (
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestInventory reads testdata/inventory/*.txtar. Each holds the files of a project and "want", the
// packages it declares, one a line, and the problems:
//
//	requirements.txt:3 flask ==2.0 runtime direct
//	poetry.lock:9 idna ==3.4 runtime via requests
//	requirements.txt:5 urllib3 (>=1.25) runtime direct
//	problem requirements.txt:9:1 expected …
//
// A file whose name ends in .hex holds bytes. `ADDERSTONE_UPDATE=1 go test` rewrites want.
func TestInventory(t *testing.T) {
	archives, err := filepath.Glob("testdata/inventory/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, name := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) { checkInventory(t, name) })
	}
}

func checkInventory(t *testing.T, name string) {
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	root := t.TempDir()
	want := -1
	for i, file := range archive.Files {
		if file.Name == "want" {
			want = i
			continue
		}
		writeFixture(t, root, file)
	}
	inv, err := Collect("", []string{root}, nil)
	if err != nil {
		t.Fatal(err)
	}
	got := describe(inv)
	if os.Getenv("ADDERSTONE_UPDATE") != "" {
		if want < 0 {
			archive.Files = append(archive.Files, txtar.File{Name: "want"})
			want = len(archive.Files) - 1
		}
		archive.Files[want].Data = []byte(got)
		if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if want < 0 {
		t.Fatal("no want in the fixture")
	}
	if expected := string(archive.Files[want].Data); got != expected {
		t.Errorf("got:\n%s\nwant:\n%s", got, expected)
	}
}

func writeFixture(t *testing.T, root string, file txtar.File) {
	t.Helper()
	data := file.Data
	name, isHex := strings.CutSuffix(file.Name, ".hex")
	if isHex {
		decoded, err := hex.DecodeString(strings.Join(strings.Fields(string(data)), ""))
		if err != nil {
			t.Fatalf("%s: %v", file.Name, err)
		}
		data = decoded
	}
	path := filepath.Join(root, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// describe prints an inventory one package a line, leaving out what is as usual.
func describe(inv *Inventory) string {
	var b strings.Builder
	for _, p := range inv.Packages {
		fmt.Fprintf(&b, "%s:%d %s", p.Source(), p.Line(), p.Name)
		if len(p.Extras) > 0 {
			fmt.Fprintf(&b, "[%s]", strings.Join(p.Extras, ","))
		}
		if p.Pinned() {
			fmt.Fprintf(&b, " ==%s", p.Version)
		} else {
			fmt.Fprintf(&b, " (%s)", p.Specifier)
		}
		b.WriteString(" " + p.Group)
		if p.GroupName != "" {
			b.WriteString(":" + p.GroupName)
		}
		switch {
		case p.Direct:
			b.WriteString(" direct")
		case len(p.Path) > 0:
			b.WriteString(" via " + strings.Join(p.Path, ">"))
		}
		if p.Ecosystem != "pypi" {
			b.WriteString(" " + p.Ecosystem)
		}
		for _, mark := range []struct {
			on   bool
			text string
		}{
			{p.Locked, "locked"}, {p.Editable, "editable"}, {p.Local, "local"}, {len(p.Hashes) > 0, fmt.Sprintf("hashes=%d", len(p.Hashes))},
			{p.URL != "", "url=" + p.URL}, {p.License != "", "license=" + p.License}, {p.Marker != "", "; " + p.Marker},
		} {
			if mark.on {
				b.WriteString(" " + mark.text)
			}
		}
		b.WriteByte('\n')
	}
	for _, s := range inv.Settings {
		fmt.Fprintf(&b, "setting %s:%d %s %s\n", s.Place.File.Path, s.Place.File.Line(s.Place.Start), s.Name, s.Value)
	}
	for _, p := range inv.Problems {
		fmt.Fprintf(&b, "problem %s\n", p)
	}
	return b.String()
}
