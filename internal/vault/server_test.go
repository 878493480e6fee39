package vault

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"
)

// A fakeVault is no Vault. It is a small server of ours that follows HashiCorp's documentation of the HTTP
// interface for what the tests use and no real server here offers: the key-value engine's version 2 with
// versions, metadata, check-and-set and soft deletion, namespaces, and sign-in with Kubernetes and OIDC.
type fakeVault struct {
	*httptest.Server
	mutex    sync.Mutex
	secrets  map[string][]fakeVersion // namespace + mount + path
	tokens   map[string]string        // token to namespace
	policies map[string]string
	states   map[string]string // of OIDC: state to client nonce
	seen     []string          // what was asked, without bodies
}

type fakeVersion struct {
	data    map[string]any
	created time.Time
	deleted bool
}

func newFakeVault(t *testing.T) *fakeVault {
	f := &fakeVault{secrets: map[string][]fakeVersion{}, tokens: map[string]string{"root-token": "", "team-token": "team"},
		policies: map[string]string{}, states: map[string]string{}}
	f.Server = httptest.NewServer(f)
	t.Cleanup(f.Close)
	return f
}

func (f *fakeVault) client(t *testing.T, namespace, token string) *Client {
	t.Helper()
	c, err := New(Config{Address: f.URL, Namespace: namespace, Token: token})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func (f *fakeVault) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	path := strings.TrimPrefix(r.URL.Path, "/v1/")
	f.seen = append(f.seen, r.Method+" "+path)
	var body map[string]any
	json.NewDecoder(r.Body).Decode(&body)
	if strings.HasPrefix(path, "auth/") && path != "auth/token/lookup-self" {
		f.login(w, r, path, body)
		return
	}
	namespace := r.Header.Get("X-Vault-Namespace")
	if home, ok := f.tokens[r.Header.Get("X-Vault-Token")]; !ok || home != namespace {
		fail(w, http.StatusForbidden, "permission denied")
		return
	}
	switch {
	case strings.HasPrefix(path, "sys/internal/ui/mounts/"):
		mount, _, _ := strings.Cut(strings.TrimPrefix(path, "sys/internal/ui/mounts/"), "/")
		if mount != "secret" && mount != "old" {
			fail(w, http.StatusForbidden, "preflight capability check returned 403")
			return
		}
		version := map[string]string{"secret": "2", "old": "1"}[mount]
		answerWith(w, map[string]any{"path": mount + "/", "type": "kv", "options": map[string]string{"version": version}})
	case path == "auth/token/lookup-self":
		answerWith(w, map[string]any{"policies": []string{"default", "app"}})
	case strings.HasPrefix(path, "sys/policies/acl/"):
		answerWith(w, map[string]any{"policy": f.policies[strings.TrimPrefix(path, "sys/policies/acl/")]})
	case strings.HasPrefix(path, "old/"):
		f.version1(w, r, namespace+"/"+path, body)
	case strings.HasPrefix(path, "secret/data/forbidden"):
		fail(w, http.StatusForbidden, "permission denied")
	case strings.HasPrefix(path, "secret/data/"):
		f.data(w, r, namespace+"/"+strings.TrimPrefix(path, "secret/data/"), body)
	case strings.HasPrefix(path, "secret/metadata/"):
		answerWith(w, map[string]any{"current_version": len(f.secrets[namespace+"/"+strings.TrimPrefix(path, "secret/metadata/")])})
	default:
		fail(w, http.StatusNotFound)
	}
}

func (f *fakeVault) version1(w http.ResponseWriter, r *http.Request, key string, body map[string]any) {
	switch r.Method {
	case http.MethodGet:
		if versions := f.secrets[key]; len(versions) > 0 {
			json.NewEncoder(w).Encode(map[string]any{"lease_duration": 2764800, "data": versions[0].data})
			return
		}
		fail(w, http.StatusNotFound)
	case http.MethodDelete:
		delete(f.secrets, key)
		w.WriteHeader(http.StatusNoContent)
	default:
		f.secrets[key] = []fakeVersion{{data: body}}
		w.WriteHeader(http.StatusNoContent)
	}
}

func (f *fakeVault) data(w http.ResponseWriter, r *http.Request, key string, body map[string]any) {
	versions := f.secrets[key]
	switch r.Method {
	case http.MethodGet:
		if len(versions) == 0 {
			fail(w, http.StatusNotFound)
			return
		}
		newest := versions[len(versions)-1]
		metadata := map[string]any{"version": len(versions), "created_time": newest.created.Format(time.RFC3339Nano), "destroyed": false}
		if newest.deleted {
			w.WriteHeader(http.StatusNotFound)
			answerWith(w, map[string]any{"data": nil, "metadata": metadata})
			return
		}
		answerWith(w, map[string]any{"data": newest.data, "metadata": metadata})
	case http.MethodDelete:
		if len(versions) > 0 {
			versions[len(versions)-1].deleted = true
		}
		w.WriteHeader(http.StatusNoContent)
	default:
		options, _ := body["options"].(map[string]any)
		if cas, ok := options["cas"].(float64); !ok || int(cas) != len(versions) {
			fail(w, http.StatusBadRequest, "check-and-set parameter did not match the current version")
			return
		}
		data, _ := body["data"].(map[string]any)
		f.secrets[key] = append(versions, fakeVersion{data: data, created: time.Now().UTC()})
		answerWith(w, map[string]any{"version": len(versions) + 1})
	}
}

func (f *fakeVault) login(w http.ResponseWriter, r *http.Request, path string, body map[string]any) {
	switch path {
	case "auth/kubernetes/login":
		if body["role"] == "app" && body["jwt"] == "header.claims.signature" {
			signIn(w, "root-token")
			return
		}
	case "auth/oidc/oidc/auth_url":
		redirect, _ := body["redirect_uri"].(string)
		nonce, _ := body["client_nonce"].(string)
		if body["role"] == "app" && strings.HasSuffix(redirect, "/oidc/callback") {
			state := fmt.Sprintf("st_%d", len(f.states))
			f.states[state] = nonce
			answerWith(w, map[string]any{"auth_url": "https://id.example/authorize?" + url.Values{"state": {state}, "redirect_uri": {redirect}}.Encode()})
			return
		}
		answerWith(w, map[string]any{"auth_url": ""}) // as Vault does for a redirect that the role does not allow
		return
	case "auth/oidc/oidc/callback":
		q := r.URL.Query()
		if nonce, ok := f.states[q.Get("state")]; ok && nonce == q.Get("client_nonce") && q.Get("code") == "the-code" {
			signIn(w, "root-token")
			return
		}
	}
	fail(w, http.StatusBadRequest, "sign-in refused")
}

func signIn(w http.ResponseWriter, token string) {
	json.NewEncoder(w).Encode(map[string]any{"auth": map[string]any{"client_token": token, "policies": []string{"default"}}})
}

func answerWith(w http.ResponseWriter, data any) {
	json.NewEncoder(w).Encode(map[string]any{"data": data})
}

func fail(w http.ResponseWriter, status int, errors ...string) {
	w.WriteHeader(status)
	if errors == nil {
		errors = []string{}
	}
	json.NewEncoder(w).Encode(map[string]any{"errors": errors})
}
