package inventory

import (
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/adderstone/adderstone/internal/source"
)

// readFuzzed reads text in a format as if it were a file that nothing lies beside, and checks what
// must hold for every text: no panic, and all places inside the file.
func readFuzzed(t *testing.T, f format, path, text string) {
	t.Helper()
	if !utf8.ValidString(text) {
		text = decodeText([]byte(text))
	}
	w := &walk{inv: &Inventory{}, seen: map[string]bool{}, named: map[string]bool{}}
	r := &reader{walk: w, inv: w.inv, file: source.NewFile(path, text), format: f.name}
	f.read(r)
	for _, p := range w.inv.Packages {
		if p.Place.Start < 0 || p.Place.End > int32(len(text)) || p.Place.Start > p.Place.End {
			t.Errorf("%s: %s at %v, outside of %d bytes", f.name, p.Name, p.Place.Range, len(text))
		}
	}
	for _, p := range w.inv.Problems {
		if p.Line < 1 || p.Line > r.file.LineCount()+1 {
			t.Errorf("%s: problem in line %d of %d", f.name, p.Line, r.file.LineCount())
		}
	}
	w.inv.finish()
}

// seeds returns the fixtures' files that a format reads.
func seeds(f *testing.F, want format) {
	archives, err := filepath.Glob("testdata/inventory/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range archives {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range archive.Files {
			if got, ok := formatOf(file.Name); ok && got.name == want.name {
				f.Add(string(file.Data))
			}
		}
	}
}

func fuzzFormat(f *testing.F, path string) {
	format, ok := formatOf(path)
	if !ok {
		f.Fatalf("no format reads %s", path)
	}
	seeds(f, format)
	f.Fuzz(func(t *testing.T, text string) { readFuzzed(t, format, path, text) })
}

func FuzzRequirements(f *testing.F)     { fuzzFormat(f, "requirements.txt") }
func FuzzPyproject(f *testing.F)        { fuzzFormat(f, "pyproject.toml") }
func FuzzPoetryLock(f *testing.F)       { fuzzFormat(f, "poetry.lock") }
func FuzzPDMLock(f *testing.F)          { fuzzFormat(f, "pdm.lock") }
func FuzzUVLock(f *testing.F)           { fuzzFormat(f, "uv.lock") }
func FuzzPylock(f *testing.F)           { fuzzFormat(f, "pylock.toml") }
func FuzzPipfile(f *testing.F)          { fuzzFormat(f, "Pipfile") }
func FuzzPipfileLock(f *testing.F)      { fuzzFormat(f, "Pipfile.lock") }
func FuzzSetupPy(f *testing.F)          { fuzzFormat(f, "setup.py") }
func FuzzSetupCfg(f *testing.F)         { fuzzFormat(f, "setup.cfg") }
func FuzzToxIni(f *testing.F)           { fuzzFormat(f, "tox.ini") }
func FuzzCondaEnvironment(f *testing.F) { fuzzFormat(f, "environment.yml") }
func FuzzCondaLock(f *testing.F)        { fuzzFormat(f, "conda-lock.yml") }
func FuzzCondaExplicit(f *testing.F)    { fuzzFormat(f, "conda-linux-64.lock") }
func FuzzCondaMeta(f *testing.F)        { fuzzFormat(f, "conda-meta/x.json") }
func FuzzCondaRecipe(f *testing.F)      { fuzzFormat(f, "recipe/meta.yaml") }
func FuzzPixi(f *testing.F)             { fuzzFormat(f, "pixi.toml") }
func FuzzPixiLock(f *testing.F)         { fuzzFormat(f, "pixi.lock") }
func FuzzMetadata(f *testing.F)         { fuzzFormat(f, "x.dist-info/METADATA") }
func FuzzDockerfile(f *testing.F)       { fuzzFormat(f, "Dockerfile") }
func FuzzPythonVersion(f *testing.F)    { fuzzFormat(f, ".python-version") }
func FuzzWorkflow(f *testing.F)         { fuzzFormat(f, ".github/workflows/x.yml") }
func FuzzNotebook(f *testing.F)         { fuzzFormat(f, "x.ipynb") }
func FuzzScript(f *testing.F)           { fuzzFormat(f, "x.py") }
func FuzzCycloneDX(f *testing.F)        { fuzzFormat(f, "bom.json") }
func FuzzSPDX(f *testing.F)             { fuzzFormat(f, "x.spdx.json") }
func FuzzSPDXTagValue(f *testing.F)     { fuzzFormat(f, "x.spdx") }
func FuzzCycloneDXXML(f *testing.F)     { fuzzFormat(f, "bom.xml") }
func FuzzToxTOML(f *testing.F)          { fuzzFormat(f, "tox.toml") }
func FuzzHatch(f *testing.F)            { fuzzFormat(f, "hatch.toml") }
func FuzzUVSettings(f *testing.F)       { fuzzFormat(f, "uv.toml") }
func FuzzPipConf(f *testing.F)          { fuzzFormat(f, "pip.conf") }
func FuzzUnnamed(f *testing.F)          { fuzzFormat(f, "names.txt") }
func FuzzConstraints(f *testing.F)      { fuzzFormat(f, "constraints.txt") }

// FuzzText decodes bytes: whatever they are, text comes out.
func FuzzText(f *testing.F) {
	for _, seed := range []string{"six==1\n", "\xef\xbb\xbfsix", "\xff\xfes\x00", "\xfe\xff\x00s", "\xff\xfe\x00\x00s\x00\x00\x00", "\x00\x00\xfe\xff\x00\x00\x00s", "caf\xe9"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		if text := decodeText(content); !utf8.ValidString(text) {
			t.Errorf("%q is no UTF-8, from %q", text, content)
		}
	})
}

// FuzzVEX reads statements: every one of them names a package and a vulnerability or is left out.
func FuzzVEX(f *testing.F) {
	f.Add(`{"@context": "https://openvex.dev/ns/v0.2.0", "statements": [{"vulnerability": {"name": "CVE-2024-1", "aliases": ["GHSA-1"]},
		"products": [{"@id": "pkg:pypi/shop@1", "subcomponents": [{"@id": "pkg:pypi/flask@1.0"}]}], "status": "not_affected"}]}`)
	f.Add(`{"bomFormat": "CycloneDX", "components": [{"bom-ref": "a", "purl": "pkg:pypi/flask@1.0"}],
		"vulnerabilities": [{"id": "CVE-2024-1", "affects": [{"ref": "a"}], "analysis": {"state": "false_positive"}}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		statements, err := ReadVEX(source.NewFile("vex.json", text))
		if err != nil && statements != nil {
			t.Errorf("statements beside the error %v", err)
		}
		for _, s := range statements {
			if s.Package == "" {
				t.Errorf("%+v is about every package", s)
			}
		}
	})
}

// FuzzArchive gives the bytes to every reader of archives.
func FuzzArchive(f *testing.F) {
	f.Add([]byte("PK\x05\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"))
	f.Add([]byte("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, content []byte) {
		for _, name := range []string{"a-1.0-py3-none-any.whl", "a-1.0.tar.gz", "a-1.0.zip", "a-1.0.tar.bz2", "a.pex"} {
			path := filepath.Join(t.TempDir(), name)
			if err := os.WriteFile(path, content, 0o644); err != nil {
				t.Fatal(err)
			}
			if _, err := Collect("", []string{path}, nil); err != nil {
				t.Fatal(err)
			}
		}
	})
}
