package secret

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
)

// TestVerifyAsksOnceAndBelievesOnlyWhatIsDocumented runs against local servers that answer as the providers'
// documentation says theirs do.
func TestVerifyAsksOnceAndBelievesOnlyWhatIsDocumented(t *testing.T) {
	r := loadRules(t)
	live, dead, moved := fill(t, "live", "ghp_{{crc62 30}}"), fill(t, "dead", "ghp_{{crc62 30}}"), fill(t, "moved", "ghp_{{crc62 30}}")
	slackLive, slackDead := fill(t, "s1", "xoxb-{{dig1 12}}-{{dig1 12}}-{{b62 24}}"), fill(t, "s2", "xoxb-{{dig1 12}}-{{dig1 12}}-{{b62 24}}")
	slackBusy := fill(t, "s3", "xoxb-{{dig1 12}}-{{dig1 12}}-{{b62 24}}")
	var asked, elsewhere atomic.Int32
	stranger := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { elsewhere.Add(1) }))
	defer stranger.Close()
	provider := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		asked.Add(1)
		switch q.Header.Get("Authorization") {
		case "Bearer " + live:
			w.Write([]byte(`{"login": "ada"}`))
		case "Bearer " + moved:
			http.Redirect(w, q, stranger.URL, http.StatusFound)
		case "Bearer " + slackLive:
			w.Write([]byte(`{"ok": true, "team": "shop"}`))
		case "Bearer " + slackBusy:
			w.Write([]byte(`{"ok": false, "error": "ratelimited"}`))
		case "Bearer " + slackDead:
			w.Write([]byte(`{"ok": false, "error": "invalid_auth"}`))
		default:
			w.WriteHeader(http.StatusUnauthorized)
		}
	}))
	defer provider.Close()
	v := &Verifier{Context: context.Background(), Endpoints: map[string]string{
		"github-personal-token": provider.URL + "/user", "slack-bot-token": provider.URL + "/auth.test", "npm-token": provider.URL}}
	for _, test := range []struct {
		value, want string
		severity    finding.Severity
	}{
		{live, Live, finding.Critical}, {dead, Revoked, finding.Low}, {moved, Unknown, finding.High}, {live, Live, finding.Critical},
		{slackLive, Live, finding.Critical}, {slackDead, Revoked, finding.Low}, {slackBusy, Unknown, finding.High}, {fill(t, "n", "npm_{{crc62 30}}"), "", finding.Critical},
	} {
		f := source.NewFile("app.env", "TOKEN="+test.value+"\n")
		found := Findings(f, r.Scan(f, nil), Options{Verify: v})
		if len(found) != 1 || found[0].Secret.Live != test.want || found[0].Severity != test.severity {
			t.Errorf("%s: got %+v, want %s", Mask(test.value), found, test.want)
		}
		if said := strings.Contains(found[0].Message, "did not say"); said != (test.want == Unknown) {
			t.Errorf("%s: a provider without an answer is said = %v: %s", Mask(test.value), said, found[0].Message)
		}
	}
	if asked.Load() != 6 {
		t.Errorf("asked %d times, want once for each of 6 values", asked.Load())
	}
	if elsewhere.Load() != 0 {
		t.Error("a redirect carried a secret elsewhere")
	}
}

// TestVerifyDoesNotTakeAnothersRefusal: a token of a GitLab that a company runs itself is unknown at gitlab.com, and live.
func TestVerifyDoesNotTakeAnothersRefusal(t *testing.T) {
	provider := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusUnauthorized) }))
	defer provider.Close()
	for _, kind := range loadRules(t).Kinds {
		if kind.Verify == nil {
			continue
		}
		own := *kind
		call := *kind.Verify
		call.URL = provider.URL
		own.Verify = &call
		want := Revoked
		if call.Hosted {
			want = Unknown
		}
		if got := (&Verifier{Context: context.Background()}).ask(&own, "x"); got != want {
			t.Errorf("%s: got %s, want %s", kind.ID, got, want)
		}
		asked := &Verifier{Context: context.Background(), Endpoints: map[string]string{kind.ID: provider.URL}}
		if got := asked.ask(kind, "x"); got != Revoked {
			t.Errorf("%s, asked where it belongs: got %s", kind.ID, got)
		}
	}
}

func TestFingerprintNeverComesFromTheBareValue(t *testing.T) {
	r := loadRules(t)
	print := func(path, seed string, key []byte) string {
		f := source.NewFile(path, "TOKEN="+fill(t, seed, "ghp_{{crc62 30}}")+"\n")
		return Findings(f, r.Scan(f, nil), Options{Key: key})[0].Fingerprint
	}
	if print("a.env", "one", nil) != print("a.env", "two", nil) {
		t.Error("without a key the value changes the fingerprint")
	}
	if print("a.env", "one", nil) == print("b.env", "one", nil) {
		t.Error("without a key the path does not count")
	}
	key := []byte("team")
	if print("a.env", "one", key) != print("b.env", "one", key) || print("a.env", "one", key) == print("a.env", "two", key) {
		t.Error("with a key the fingerprint does not follow the value")
	}
	if print("a.env", "one", key) == print("a.env", "one", []byte("other")) {
		t.Error("the key does not count")
	}
}
