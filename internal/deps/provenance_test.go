package deps

import (
	"context"
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/index"
	"github.com/adderstone/adderstone/internal/inventory"
)

// attestation is a provenance object of a publisher about a file with a digest, which nobody signed.
func attestation(repository, digest string) string {
	statement := base64.StdEncoding.EncodeToString([]byte(fmt.Sprintf(`{"subject": [{"name": "x", "digest": {"sha256": "%s"}}]}`, digest)))
	return fmt.Sprintf(`{"version": 1, "attestation_bundles": [{"publisher": {"kind": "GitHub", "repository": "%s"}, "attestations": [{"envelope": {"statement": "%s", "signature": ""}}]}]}`, repository, statement)
}

func TestProvenanceIsComparedWithTheReleaseBefore(t *testing.T) {
	const release = `{"filename": "%[1]s-%[2]s.tar.gz", "url": "/files/%[1]s-%[2]s.tar.gz", "hashes": {"sha256": "d%[2]s"}, "core-metadata": {"sha256": "00"}, "upload-time": "%[4]s", "provenance": %[3]s}`
	page := func(files ...string) string {
		return `{"meta": {"api-version": "1.3"}, "files": [` + strings.Join(files, ",") + `]}`
	}
	file := func(name, version, provenance, uploaded string) string {
		return fmt.Sprintf(release, name, version, provenance, uploaded)
	}
	pages := map[string]string{
		"/simple/kept/":     page(file("kept", "1.0", `"/p/team/kept/d1.0"`, "2026-01-01T00:00:00Z"), file("kept", "1.1", `"/p/team/kept/d1.1"`, "2026-02-01T00:00:00Z")),
		"/simple/lost/":     page(file("lost", "1.0", `"/p/team/lost/d1.0"`, "2026-01-01T00:00:00Z"), file("lost", "1.1", "null", "2026-02-01T00:00:00Z")),
		"/simple/moved/":    page(file("moved", "1.0", `"/p/team/moved/d1.0"`, "2026-01-01T00:00:00Z"), file("moved", "1.1", `"/p/other/moved/d1.1"`, "2026-02-01T00:00:00Z")),
		"/simple/swapped/":  page(file("swapped", "1.1", `"/p/team/swapped/d9"`, "2026-02-01T00:00:00Z")),
		"/simple/borrowed/": page(file("borrowed", "1.1", `"/p/nobody/x/d1.1"`, "2026-02-01T00:00:00Z")),
		"/simple/woken/":    page(file("woken", "1.0", "null", "2019-01-01T00:00:00Z"), file("woken", "1.1", "null", "2026-11-20T00:00:00Z")),
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case pages[r.URL.Path] != "":
			w.Header().Set("Content-Type", "application/vnd.pypi.simple.v1+json")
			_, _ = w.Write([]byte(pages[r.URL.Path]))
		case strings.HasPrefix(r.URL.Path, "/p/"):
			parts := strings.Split(r.URL.Path, "/")
			_, _ = w.Write([]byte(attestation(parts[2]+"/"+parts[3], parts[4])))
		case strings.HasSuffix(r.URL.Path, "borrowed-1.1.tar.gz.metadata"):
			_, _ = w.Write([]byte("Name: borrowed\nProject-URL: Source, https://github.com/famous/borrowed\n\nhttps://github.com/nobody/x\n"))
		default:
			_, _ = w.Write([]byte("Name: x\nHome-page: https://github.com/Team/x\n\n"))
		}
	}))
	defer server.Close()
	path := filepath.Join(t.TempDir(), "requirements.txt")
	if err := os.WriteFile(path, []byte("kept==1.1\nlost==1.1\nmoved==1.1\nswapped==1.1\nborrowed==1.1\nwoken==1.1\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	inv, err := inventory.Collect("", []string{path}, nil)
	if err != nil {
		t.Fatal(err)
	}
	audit := Examine(inv, nil, Options{Today: "2026-11-23"})
	audit.Findings = nil
	if err := audit.AskIndex(context.Background(), index.New(server.URL+"/simple"), Options{Today: "2026-11-23"}); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range audit.Findings {
		got = append(got, f.About.ID+": "+f.Message)
	}
	const unsigned = "-1.1.tar.gz does not hold: read the certificate: x509: malformed certificate"
	want := []string{
		"attestation-mismatch: the attestation of kept" + unsigned,
		"provenance-lost: lost 1.1 has no attestations, 1.0 has",
		"attestation-mismatch: the attestation of moved" + unsigned,
		"publisher-changed: moved 1.1 was published by GitHub other/moved, 1.0 by GitHub team/moved",
		"repository-mismatch: moved 1.1 was published by GitHub other/moved, but its metadata names Team/x",
		"attestation-mismatch: the attestation of swapped-1.1.tar.gz is about another file",
		"attestation-mismatch: the attestation of borrowed" + unsigned,
		"repository-mismatch: borrowed 1.1 was published by GitHub nobody/x, but its metadata names famous/borrowed",
		"no-provenance: woken 1.1 has no attestations",
		"resurrected-package: woken 1.1 of 2026-11-20 is the first release since 2019-01-01",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestCooldownIsHeldToWhatLockFilesTell(t *testing.T) {
	path := filepath.Join(t.TempDir(), "uv.lock")
	text := "version = 1\n[[package]]\nname = \"fresh\"\nversion = \"1.0\"\nsource = { registry = \"https://index.example/simple\" }\nwheels = [{ url = \"https://index.example/f.whl\", hash = \"sha256:00\", upload-time = \"2026-11-22T10:00:00.5Z\" }]\n"
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	for age, want := range map[string]int{"": 0, "12 hours": 0, "7 days": 1} {
		inv, err := inventory.Collect("", []string{path}, nil)
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, f := range Examine(inv, nil, Options{Today: "2026-11-25", Config: Config{MinAge: age}}).Findings {
			if f.About == TooYoung {
				found++
			}
		}
		if found != want {
			t.Errorf("min-age %q: %d findings, want %d", age, found, want)
		}
	}
}
