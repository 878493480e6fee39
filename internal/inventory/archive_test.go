package inventory

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const metadata = "Metadata-Version: 2.1\nName: Shop_Tools\nVersion: 1.2\nLicense-Expression: MIT\nRequires-Dist: idna\n\nbody\n"

func zipOf(t *testing.T, files map[string]string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for name, text := range files {
		entry, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := entry.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func tarOf(t *testing.T, files map[string]string) []byte {
	t.Helper()
	var out bytes.Buffer
	packed := gzip.NewWriter(&out)
	w := tar.NewWriter(packed)
	for name, text := range files {
		if err := w.WriteHeader(&tar.Header{Name: name, Size: int64(len(text)), Mode: 0o644, Typeflag: tar.TypeReg}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	w.Close()
	packed.Close()
	return out.Bytes()
}

func TestArchives(t *testing.T) {
	for _, test := range []struct {
		name    string
		content []byte
		want    string
	}{
		{"shop_tools-1.2-py3-none-any.whl", zipOf(t, map[string]string{"shop_tools-1.2.dist-info/METADATA": metadata, "shop/__init__.py": ""}),
			"shop_tools-1.2-py3-none-any.whl/shop_tools-1.2.dist-info/METADATA:2 shop-tools ==1.2 runtime direct license=MIT\n"},
		{"shop-1.2-py3.9.egg", zipOf(t, map[string]string{"EGG-INFO/PKG-INFO": metadata}),
			"shop-1.2-py3.9.egg/EGG-INFO/PKG-INFO:2 shop-tools ==1.2 runtime direct license=MIT\n"},
		{"shop-1.2.tar.gz", tarOf(t, map[string]string{"shop-1.2/PKG-INFO": metadata, "shop-1.2/sub/PKG-INFO": "Name: no\nVersion: 1\n"}),
			"shop-1.2.tar.gz/shop-1.2/PKG-INFO:2 shop-tools ==1.2 runtime direct license=MIT\n"},
		{"shop-1.2.zip", zipOf(t, map[string]string{"shop-1.2/PKG-INFO": metadata}),
			"shop-1.2.zip/shop-1.2/PKG-INFO:2 shop-tools ==1.2 runtime direct license=MIT\n"},
		{"app.pex", zipOf(t, map[string]string{
			"PEX-INFO": `{"requirements": ["flask>=2"], "distributions": {"flask-2.0.1-py3-none-any.whl": "ab", "click-8.0-py3-none-any.whl": "cd"}}`,
			".deps/flask/flask-2.0.1.dist-info/METADATA": "Name: flask\nVersion: 2.0.1\n",
		}), "app.pex/PEX-INFO:1 flask ==2.0.1 runtime direct hashes=1\napp.pex/PEX-INFO:1 click ==8.0 runtime hashes=1\n"},
		{"tool.pyz", zipOf(t, map[string]string{"site-packages/six-1.16.dist-info/METADATA": "Name: six\nVersion: 1.16\n"}),
			"tool.pyz/site-packages/six-1.16.dist-info/METADATA:1 six ==1.16 runtime direct\n"},
		{"empty-1.0-py3-none-any.whl", zipOf(t, nil),
			"problem empty-1.0-py3-none-any.whl:1:1: expected *.dist-info/METADATA in the archive\n"},
		{"torn-1.0.tar.gz", tarOf(t, map[string]string{"torn-1.0/PKG-INFO": strings.Repeat("x", 9999)})[:40],
			"problem torn-1.0.tar.gz:1:1: expected a tar archive: unexpected EOF\n"},
		{"no-1.0-py3-none-any.whl", []byte("plain text"),
			"problem no-1.0-py3-none-any.whl:1:1: expected a zip archive: zip: not a valid zip file\n"},
	} {
		path := filepath.Join(t.TempDir(), test.name)
		if err := os.WriteFile(path, test.content, 0o644); err != nil {
			t.Fatal(err)
		}
		inv, err := Collect("", []string{path}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := describe(inv); got != test.want {
			t.Errorf("%s:\ngot  %swant %s", test.name, got, test.want)
		}
	}
}

func TestArchiveBombsAreRefused(t *testing.T) {
	bomb := zipOf(t, map[string]string{"x-1.0.dist-info/METADATA": strings.Repeat(" ", 15<<20)})
	large := zipOf(t, map[string]string{"x-1.0.dist-info/METADATA": strings.Repeat(" ", maxEntry+1)})
	for name, content := range map[string][]byte{"bomb-1.0-py3-none-any.whl": bomb, "large-1.0-py3-none-any.whl": large} {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
		inv, err := Collect("", []string{path}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if len(inv.Packages) > 0 || len(inv.Problems) == 0 {
			t.Errorf("%s: %s", name, describe(inv))
		}
	}
}
