package inventory

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestLinksToOtherFilesAreNotQuoted has a repository whose manifests are links: to a file of the machine, to a manifest outside of the
// tree, and to one inside.
func TestLinksToOtherFilesAreNotQuoted(t *testing.T) {
	top := t.TempDir()
	for name, text := range map[string]string{"home/passwd": "root:x:0:0:secret words:/root\n", "shared/requirements.txt": "flask==1.0\n", "tree/real.txt": "attrs==22.1.0\n", "tree/reqs-a.txt": "-r inner.txt\n"} {
		path := filepath.Join(top, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for link, target := range map[string]string{"requirements.txt": "../home/passwd", "inner.txt": "../home/passwd", "requirements-shared.txt": "../shared/requirements.txt", "requirements-real.txt": "real.txt"} {
		if err := os.Symlink(target, filepath.Join(top, "tree", link)); err != nil {
			t.Fatal(err)
		}
	}
	inv, err := Collect("", []string{filepath.Join(top, "tree")}, nil)
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, p := range inv.Packages {
		names[p.Name] = true
	}
	if !names["flask"] || !names["attrs"] || names["root"] {
		t.Errorf("packages %v", names)
	}
	told := 0
	for _, p := range inv.Problems {
		if strings.Contains(p.Message, "secret") || strings.Contains(p.Message, "root") {
			t.Errorf("the report quotes the file: %s", p.Message)
		}
		if strings.Contains(p.Message, "symbolic link") {
			told++
		}
	}
	if told < 2 {
		t.Errorf("%d problems tell of links, want 2: %v", told, inv.Problems)
	}
}
