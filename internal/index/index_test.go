package index

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/pep440"
)

const jsonPage = `{"files": [
	{"filename": "shop-1.0.tar.gz", "url": "../../files/shop-1.0.tar.gz", "hashes": {"sha256": "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"}, "upload-time": "2026-01-02T03:04:05.6Z"},
	{"filename": "shop-1.0-py3-none-any.whl", "url": "https://files.example/shop-1.0-py3-none-any.whl", "hashes": {}, "yanked": false, "provenance": "https://files.example/p"},
	{"filename": "shop-2.0.tar.gz", "url": "/shop-2.0.tar.gz", "hashes": {"sha256": "00"}, "yanked": "broken"},
	{"filename": "shop-2.1rc1.tar.gz", "url": "x", "hashes": {}, "yanked": true}]}`

const htmlPage = `<!DOCTYPE html><html><head><meta name="pypi:project-status" content="archived"></head><body>
<A href='../../files/shop-1.0.tar.gz#sha256=2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824' data-requires-python="&gt;=3.8">shop-1.0.tar.gz</A>
<a data-yanked="broken &amp; gone" href="/shop-2.0.tar.gz">shop-2.0.tar.gz</a>
<a data-yanked href="/shop-2.1%2Blocal-py3-none-any.whl" data-provenance="/p">x</a></body></html>`

func serve(t *testing.T, page, kind string) *Client {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/simple/shop-tools/":
			w.Header().Set("Content-Type", kind)
			_, _ = w.Write([]byte(page))
		case strings.HasPrefix(r.URL.Path, "/files/"):
			_, _ = w.Write([]byte("hello"))
		default:
			w.WriteHeader(http.StatusNotFound)
		}
	}))
	t.Cleanup(server.Close)
	return New(server.URL + "/simple")
}

func TestProjectIsReadFromJSONAndHTML(t *testing.T) {
	for kind, page := range map[string]string{"application/vnd.pypi.simple.v1+json": jsonPage, "text/html; charset=utf-8": htmlPage} {
		client := serve(t, page, kind)
		project, err := client.Project(context.Background(), "Shop_Tools")
		if err != nil {
			t.Fatalf("%s: %v", kind, err)
		}
		if newest := project.Newest(func(pep440.Version) bool { return true }); newest != "1.0" {
			t.Errorf("%s: newest is %q, want 1.0: the others are yanked", kind, newest)
		}
		files := project.Release("1.0.0")
		source := files[len(files)-1]
		if source.IsWheel() || source.Name != "shop-1.0.tar.gz" {
			t.Fatalf("%s: %+v", kind, files)
		}
		folder := t.TempDir()
		path, err := client.Download(context.Background(), &source, folder)
		if err != nil {
			t.Fatalf("%s: %v", kind, err)
		}
		if text, err := os.ReadFile(path); err != nil || string(text) != "hello" {
			t.Errorf("%s: got %q (%v)", kind, text, err)
		}
		source.Hashes["sha256"] = "00"
		if _, err := client.Download(context.Background(), &source, folder); err == nil || !strings.Contains(err.Error(), "hash") {
			t.Errorf("%s: a file of another hash was accepted: %v", kind, err)
		}
		if got := project.Release("2.0")[0].Yanked; !strings.HasPrefix(string(got), "broken") {
			t.Errorf("%s: yanked because of %q", kind, got)
		}
	}
}

func TestUnknownNameIsNoError(t *testing.T) {
	project, err := serve(t, "", "").Project(context.Background(), "invented")
	if err != nil || !project.Missing {
		t.Errorf("got %+v, %v", project, err)
	}
}

func TestErrorsNeverShowCredentials(t *testing.T) {
	for _, address := range []string{"https://user:secret@127.0.0.1:1/simple", "user:secret@nowhere"} {
		if _, err := New(address).Project(context.Background(), "shop"); err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %v", address, err)
		}
	}
}

func TestDefaultIsTakenFromPipsHelp(t *testing.T) {
	const help = "  -i, --index-url <url>       Base URL of the Python Package Index (default\n                              https://index.example/simple). This should\n"
	if match := defaultInHelp.FindStringSubmatch(help); match == nil || match[1] != "https://index.example/simple" {
		t.Errorf("got %v", match)
	}
}

// TestProvenanceIsHeldToItsSignature serves an attestation that was really published, for its own file and under other names.
func TestProvenanceIsHeldToItsSignature(t *testing.T) {
	const digest = "9bb1add04b1b4e182be6b0b80931593f7a291eb49d69b4fd728a5d4cbcdc4bd3"
	text, err := os.ReadFile("../sigstore/testdata/github.provenance.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		digest, old, new string
		want             Provenance
	}{
		{digest, "", "", Provenance{Publisher: "GitHub trailofbits/pypi-attestations", Fits: true}},
		{strings.Replace(digest, "9", "8", 1), "", "", Provenance{Publisher: "GitHub trailofbits/pypi-attestations"}},
		{digest, `"trailofbits/pypi-attestations"`, `"somebody/else"`, Provenance{Publisher: "GitHub somebody/else", Fits: true,
			Refuted: "it was signed by https://github.com/trailofbits/pypi-attestations/.github/workflows/release.yml@refs/tags/v0.0.19, not by GitHub somebody/else"}},
		{digest, `"signature":"ME`, `"signature":"MF`, Provenance{Publisher: "GitHub trailofbits/pypi-attestations", Fits: true, Refuted: "the log has another signature or certificate"}},
		{digest, `"signedEntryTimestamp"`, `"other"`, Provenance{Publisher: "GitHub trailofbits/pypi-attestations", Fits: true,
			Unknown: "cannot be verified with the roots known here: the log does not vouch for a time"}},
	} {
		served := text
		if test.old != "" {
			if served = bytes.ReplaceAll(text, []byte(test.old), []byte(test.new)); bytes.Equal(served, text) {
				t.Fatalf("%s does not stand in the attestation", test.old)
			}
		}
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(served) }))
		got, err := New(server.URL).Provenance(context.Background(), &File{Name: "x.tar.gz", Provenance: server.URL, Hashes: map[string]string{"sha256": test.digest}})
		server.Close()
		if err != nil {
			t.Fatal(err)
		}
		if *got != test.want {
			t.Errorf("%s for %s: got %+v, want %+v", test.new, test.old, *got, test.want)
		}
	}
}

// FuzzPage reads what an index answers: pages of links and JSON.
func FuzzPage(f *testing.F) {
	f.Add(jsonPage)
	f.Add(htmlPage)
	page := &url.URL{Scheme: "https", Host: "index.example", Path: "/simple/shop/"}
	f.Fuzz(func(t *testing.T, text string) {
		linked, listed := &Project{}, &Project{}
		linked.readHTML(text)
		if json.Unmarshal([]byte(text), listed) != nil {
			listed = &Project{}
		}
		for _, project := range []*Project{linked, listed} {
			project.complete(page)
			project.Newest(func(pep440.Version) bool { return true })
			for i := range project.Files {
				project.Release(project.Files[i].Version())
				project.Files[i].Uploaded()
			}
		}
	})
}
