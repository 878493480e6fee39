package deps

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/index"
	"github.com/adderstone/adderstone/internal/inventory"
)

func TestIndexTellsWhatItKnows(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/vnd.pypi.simple.v1+json")
		switch r.URL.Path {
		case "/simple/old/":
			_, _ = w.Write([]byte(`{"versions": ["1.0", "1.1", "2.0rc1", "3.0"], "files": [
				{"filename": "old-1.0-py3-none-any.whl", "yanked": "breaks everything", "upload-time": "2020-01-01T00:00:00Z"}]}`))
		case "/simple/dead/":
			_, _ = w.Write([]byte(`{"versions": ["1.0"], "project-status": {"status": "archived", "reason": "no time"}, "files": []}`))
		case "/simple/fresh/":
			_, _ = w.Write([]byte(`{"versions": ["1.0"], "files": [{"filename": "fresh-1.0.tar.gz", "yanked": false, "upload-time": "2026-11-20T08:00:00.1Z"}]}`))
		case "/simple/sick/":
			w.WriteHeader(http.StatusInternalServerError)
		default:
			w.WriteHeader(http.StatusNotFound)
		}
	}))
	defer server.Close()
	path := filepath.Join(t.TempDir(), "requirements.txt")
	if err := os.WriteFile(path, []byte("old==1.0\ndead==1.0\nfresh==1.0\ninvented\nsick\nlocal @ file:///x\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	inv, err := inventory.Collect("", []string{path}, nil)
	if err != nil {
		t.Fatal(err)
	}
	audit := Examine(inv, nil, Options{Today: "2026-11-23"})
	audit.Findings = nil
	options := Options{Today: "2026-11-23", Config: Config{MinAge: "7 days"}}
	if err := audit.AskIndex(context.Background(), index.New(server.URL+"/simple"), options); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range audit.Findings {
		got = append(got, f.About.ID+": "+f.Message)
	}
	want := []string{
		"outdated-dependency: old 1.0 is 2 releases behind 3.0",
		"yanked-dependency: old 1.0 was yanked: breaks everything",
		"abandoned-dependency: dead is archived: no time",
		"brand-new-package: fresh first appeared on the index on 2026-11-20",
		"young-release: fresh 1.0 was uploaded on 2026-11-20; the cooldown is 7 days",
		"unknown-dependency: invented is not known to the index; whoever registers the name decides what is installed",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if len(inv.Problems) == 0 || !strings.Contains(inv.Problems[len(inv.Problems)-1].Message, "ask the index about sick: the index answered 500") {
		t.Errorf("what could not be asked is missing: %v", inv.Problems)
	}
}
