package vault

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

func TestVersionTwoKeepsVersionsAndOtherKeys(t *testing.T) {
	ctx := context.Background()
	f := newFakeVault(t)
	c := f.client(t, "", "root-token")
	if _, err := c.Read(ctx, "secret/shop/db"); !errors.Is(err, ErrNotFound) {
		t.Fatalf("got %v before anything was written", err)
	}
	for _, w := range [][2]string{{"password", "one"}, {"user", "shop"}, {"password", "two"}} {
		if err := c.Write(ctx, "secret/shop/db", w[0], w[1]); err != nil {
			t.Fatal(err)
		}
	}
	s, err := c.Read(ctx, "secret/shop/db")
	if err != nil || s.Version != 3 || s.Data["password"] != "two" || s.Data["user"] != "shop" || s.Created.IsZero() {
		t.Errorf("got %+v, %v", s, err)
	}
	if err := c.Delete(ctx, "secret/shop/db"); err != nil {
		t.Fatal(err)
	}
	if s, err := c.Read(ctx, "secret/shop/db"); !errors.Is(err, ErrNotFound) || s == nil || !s.Deleted {
		t.Errorf("after deletion: got %+v, %v", s, err)
	}
	if err := c.Write(ctx, "secret/shop/db", "password", "three"); err != nil {
		t.Errorf("writing over a deleted version: %v", err)
	}
	if s, err := c.Read(ctx, "secret/shop/db"); err != nil || s.Version != 4 || s.Data["password"] != "three" {
		t.Errorf("got %+v, %v", s, err)
	}
}

func TestVersionTwoChecksAndSets(t *testing.T) {
	ctx := context.Background()
	f := newFakeVault(t)
	c := f.client(t, "", "root-token")
	if err := c.Write(ctx, "secret/a", "k", "v"); err != nil {
		t.Fatal(err)
	}
	// Somebody writes between our read and our write.
	stale := map[string]any{"options": map[string]int{"cas": 0}, "data": map[string]any{"k": "lost"}}
	if _, err := c.call(ctx, http.MethodPost, "secret/data/a", stale); err == nil || !strings.Contains(err.Error(), "check-and-set") {
		t.Errorf("got %v", err)
	}
}

func TestVersionOneHasNoData(t *testing.T) {
	ctx := context.Background()
	f := newFakeVault(t)
	c := f.client(t, "", "root-token")
	if err := c.Write(ctx, "old/app", "k", "v"); err != nil {
		t.Fatal(err)
	}
	s, err := c.Read(ctx, "old/app")
	if err != nil || s.Data["k"] != "v" || s.Version != 0 || s.Lease == 0 {
		t.Errorf("got %+v, %v", s, err)
	}
}

func TestNamespacesAreApart(t *testing.T) {
	ctx := context.Background()
	f := newFakeVault(t)
	if err := f.client(t, "team", "team-token").Write(ctx, "secret/x", "k", "v"); err != nil {
		t.Fatal(err)
	}
	if _, err := f.client(t, "", "root-token").Read(ctx, "secret/x"); !errors.Is(err, ErrNotFound) {
		t.Errorf("the root namespace sees the team's secret: %v", err)
	}
	if _, err := f.client(t, "", "team-token").Read(ctx, "secret/x"); !errors.Is(err, ErrDenied) {
		t.Errorf("a token works outside its namespace: %v", err)
	}
}

func TestKubernetesSignsInWithTheServiceAccount(t *testing.T) {
	f := newFakeVault(t)
	c := f.client(t, "", "")
	file := filepath.Join(t.TempDir(), "token")
	if err := os.WriteFile(file, []byte("header.claims.signature\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := c.LoginKubernetes(context.Background(), "kubernetes", "app", file); err != nil || c.Token != "root-token" {
		t.Errorf("got %v", err)
	}
	if err := c.LoginKubernetes(context.Background(), "kubernetes", "other", file); err == nil || strings.Contains(err.Error(), "header.claims") {
		t.Errorf("got %v", err)
	}
}

func TestOIDCComesBackThroughTheBrowser(t *testing.T) {
	f := newFakeVault(t)
	c := f.client(t, "", "")
	browser := func(code string, forge bool) func(string) error {
		return func(address string) error {
			parsed, err := url.Parse(address)
			if err != nil {
				return err
			}
			q := parsed.Query()
			get := func(state, code string) {
				response, err := http.Get(q.Get("redirect_uri") + "?" + url.Values{"state": {state}, "code": {code}}.Encode())
				if err == nil {
					response.Body.Close()
				}
			}
			if forge {
				get("st_forged", "evil-code") // another page tries to slip its own code in
			}
			get(q.Get("state"), code)
			return nil
		}
	}
	if err := c.LoginOIDC(context.Background(), "oidc", "app", "127.0.0.1:0", browser("the-code", true)); err != nil || c.Token != "root-token" {
		t.Errorf("got %v", err)
	}
	if err := c.LoginOIDC(context.Background(), "oidc", "app", "127.0.0.1:0", browser("wrong", false)); err == nil || strings.Contains(err.Error(), "wrong") {
		t.Errorf("a wrong code: got %v", err)
	}
	if err := c.LoginOIDC(context.Background(), "oidc", "nobody", "127.0.0.1:0", browser("the-code", false)); err == nil {
		t.Error("an unknown role signed in")
	}
}

func TestAnAddressWithoutTLSIsRefused(t *testing.T) {
	for _, address := range []string{"http://vault.internal:8200", "vault.internal", ""} {
		if _, err := New(Config{Address: address}); err == nil {
			t.Errorf("%q was accepted", address)
		}
	}
}

const usesVault = `
import boto3
import hvac

client = hvac.Client()
a = client.secrets.kv.v2.read_secret_version(path="shop/db", mount_point="secret")
b = client.secrets.kv.v2.read_secret_version("shop/none")
c = client.read("secret/data/forbidden/x")
d = open("x").read()
e = boto3.client("secretsmanager").get_secret_value(SecretId="shop/prod")
f = client.secrets.kv.v1.read_secret(path="app", mount_point="old")
g = client.secrets.kv.v2.read_secret_version(path=computed)
NAME = "shop/named"
MOUNT: str = "team"
h = client.secrets.kv.v2.read_secret_version(path=NAME, mount_point=MOUNT)
j = client.secrets.kv.v2.read_secret_version(path=NAME, mount_point=MOUNT.strip())
TWICE = "one"
TWICE = "two"
i = boto3.client("secretsmanager").get_secret_value(SecretId=TWICE)


def read(given="shop/default"):
    return client.secrets.kv.v2.read_secret_version(path=given)
`

func TestReferencesAreWhatTheCodeReads(t *testing.T) {
	var got []string
	references, computed := References(syntax.Parse(source.NewFile("app.py", usesVault)))
	for _, r := range references {
		got = append(got, string(r.Store)+" "+r.Path)
	}
	want := "vault secret/shop/db, vault secret/shop/none, vault secret/forbidden/x, aws shop/prod, vault old/app, vault team/shop/named"
	if strings.Join(got, ", ") != want || computed != 4 {
		t.Errorf("got  %v and %d computed\nwant %s and 4", got, computed, want)
	}
}

func TestCheckTellsWhatIsMissingOldAndBroad(t *testing.T) {
	ctx := context.Background()
	f := newFakeVault(t)
	c := f.client(t, "", "root-token")
	for _, path := range []string{"secret/shop/db", "old/app"} {
		if err := c.Write(ctx, path, "k", "v"); err != nil {
			t.Fatal(err)
		}
	}
	f.secrets["/shop/db"][0].created = time.Now().AddDate(0, 0, -200)
	f.policies["app"] = `
path "secret/data/*" { capabilities = ["read", "list"] }
path "secret/data/shop/db" {
  capabilities = ["read"]
}
path "secret/data/shop/none" { capabilities = ["read", "update", "delete"] }
# path "secret/data/commented" { capabilities = ["read"] }
path "secret/metadata/shop/db" { capabilities = ["read"] }
path "secret/data/payroll" { capabilities = ["read"] }
path "secret/data/hr/*" { capabilities = ["deny"] }
path "pki/issue/*" { capabilities = ["update"] }
path "auth/token/renew-self" { capabilities = ["update"] }
path "auth/token/create" { capabilities = ["update"] }
path "sys/health" { capabilities = ["read"] }
`
	references, _ := References(syntax.Parse(source.NewFile("app.py", strings.Split(usesVault, "NAME")[0])))
	found, err := c.Check(ctx, references, Limits{Now: time.Now(), Age: 90 * 24 * time.Hour, Lease: 24 * time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, finding := range found {
		got = append(got, finding.About.ID+": "+finding.Message)
	}
	want := []string{
		"vault-secret-old: secret/shop/db was last written 200 days ago; the limit is 90.",
		"vault-path-missing: Nothing is stored at secret/shop/none.",
		"vault-path-denied: The token may not read secret/forbidden/x.",
		"vault-lease-long: old/app is leased for 768h0m0s; the limit is 24h0m0s.",
		"vault-policy-broad: Policy app allows read, list on secret/data/*; the code reads only secret/shop/db, secret/shop/none, secret/forbidden/x.",
		"vault-policy-broad: Policy app allows update, delete on secret/data/shop/none, which the code only reads.",
		"vault-policy-broad: Policy app allows read on secret/data/payroll, which the code does not read.",
		"vault-policy-broad: Policy app allows update on auth/token/create, which is administration; the code only reads secrets.",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
