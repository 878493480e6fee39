//go:build integration

package vault

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// These tests start real servers on loopback: RustyVault, which speaks Vault's protocol with version 1 of
// the key-value engine, tokens and AppRole, over TLS (its policies are not implemented in 0.2.1; they are
// tested against the small server of server_test.go); and moto's AWS Secrets Manager. A sample application is migrated by
// the built command, started with hvac or boto3, and must see the value that was in its code.

// servers installs what the tests start, once, and returns the folder.
func servers(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("sh", "../../scripts/integration-servers.sh").Output()
	if err != nil {
		t.Fatalf("install the servers: %v", err)
	}
	return strings.TrimSpace(string(out))
}

// adderstone builds the command.
func adderstone(t *testing.T) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "adderstone")
	if out, err := exec.Command("go", "build", "-o", binary, "../../cmd/adderstone").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	return binary
}

// start runs a server until the test ends and waits until its port answers.
func start(t *testing.T, address string, name string, args ...string) {
	t.Helper()
	cmd := exec.Command(name, args...)
	log := &strings.Builder{}
	cmd.Stdout, cmd.Stderr = log, log
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
	for range 300 {
		if conn, err := net.Dial("tcp", address); err == nil {
			conn.Close()
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatalf("%s does not answer at %s", name, address)
}

func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// certificate writes a certificate that is its own root, and its key.
func certificate(t *testing.T, dir string) (certFile, keyFile string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "vault"}, NotBefore: time.Now().Add(-time.Hour),
		NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.ParseIP("127.0.0.1")}, IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}}
	raw, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	rawKey, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	certFile, keyFile = filepath.Join(dir, "vault.crt"), filepath.Join(dir, "vault.key")
	for name, block := range map[string]*pem.Block{certFile: {Type: "CERTIFICATE", Bytes: raw}, keyFile: {Type: "PRIVATE KEY", Bytes: rawKey}} {
		if err := os.WriteFile(name, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return certFile, keyFile
}

// startRustyVault returns a client with the root token.
func startRustyVault(t *testing.T, folder string) (*Client, Config) {
	t.Helper()
	dir, address := t.TempDir(), freeAddress(t)
	certFile, keyFile := certificate(t, dir)
	config := filepath.Join(dir, "c.hcl")
	text := fmt.Sprintf("storage \"file\" {\n  path = %q\n}\nlistener \"tcp\" {\n  address = %q\n  tls_disable = \"false\"\n  tls_cert_file = %q\n  tls_key_file = %q\n  tls_disable_client_certs = \"true\"\n}\napi_addr = \"https://%s\"\nlog_level = \"warn\"\nwork_dir = %q\npid_file = %q\n",
		filepath.Join(dir, "data"), address, certFile, keyFile, address, dir, filepath.Join(dir, "pid"))
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	start(t, address, filepath.Join(folder, "bin", "rvault"), "server", "--config", config)
	c := Config{Address: "https://" + address, CACert: certFile}
	client, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	var begun struct {
		Keys  []string `json:"keys"`
		Token string   `json:"root_token"`
	}
	raw(t, client, http.MethodPut, "sys/init", `{"secret_shares": 1, "secret_threshold": 1}`, &begun)
	raw(t, client, http.MethodPut, "sys/unseal", fmt.Sprintf(`{"key": %q}`, begun.Keys[0]), nil)
	client.Token, c.Token = begun.Token, begun.Token
	return client, c
}

// raw sends a request whose answer has no "data".
func raw(t *testing.T, c *Client, method, path, body string, into any) {
	t.Helper()
	request, err := http.NewRequest(method, c.Address+"/v1/"+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("X-Vault-Token", c.Token)
	response, err := c.HTTP.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode >= 300 {
		t.Fatalf("%s: status %d", path, response.StatusCode)
	}
	if into != nil && json.NewDecoder(response.Body).Decode(into) != nil {
		t.Fatalf("%s: no JSON", path)
	}
}

func TestIntegrationVaultProtocol(t *testing.T) {
	ctx := context.Background()
	client, config := startRustyVault(t, servers(t))

	untrusting, err := New(Config{Address: config.Address, Token: config.Token})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := untrusting.Read(ctx, "secret/shop"); err == nil || !strings.Contains(err.Error(), "certificate") {
		t.Errorf("an unknown certificate was trusted: %v", err)
	}
	if _, err := client.Read(ctx, "secret/shop"); !errors.Is(err, ErrNotFound) {
		t.Errorf("got %v before anything was written", err)
	}
	for _, w := range [][2]string{{"A", "one"}, {"B", "two"}, {"A", "three"}} {
		if err := client.Write(ctx, "secret/shop", w[0], w[1]); err != nil {
			t.Fatal(err)
		}
	}
	if s, err := client.Read(ctx, "secret/shop"); err != nil || s.Data["A"] != "three" || s.Data["B"] != "two" {
		t.Errorf("got %v, %v", s, err)
	}
	stranger, err := New(Config{Address: config.Address, CACert: config.CACert, Token: "wrong"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := stranger.Read(ctx, "secret/shop"); !errors.Is(err, ErrDenied) {
		t.Errorf("a wrong token: got %v", err)
	}

	raw(t, client, http.MethodPost, "sys/auth/approle", `{"type": "approle"}`, nil)
	raw(t, client, http.MethodPost, "auth/approle/role/app", `{"token_policies": "app"}`, nil)
	var id, secretID struct{ Data map[string]any }
	raw(t, client, http.MethodGet, "auth/approle/role/app/role-id", "", &id)
	raw(t, client, http.MethodPost, "auth/approle/role/app/secret-id", "{}", &secretID)
	role, err := New(Config{Address: config.Address, CACert: config.CACert})
	if err != nil {
		t.Fatal(err)
	}
	if err := role.LoginAppRole(ctx, "approle", id.Data["role_id"].(string), secretID.Data["secret_id"].(string)); err != nil {
		t.Fatal(err)
	}
	if s, err := role.Read(ctx, "secret/shop"); err != nil || s.Data["A"] != "three" {
		t.Errorf("the role cannot read: %v", err)
	}
	if err := client.Delete(ctx, "secret/shop"); err != nil {
		t.Fatal(err)
	}
	if _, err := client.Read(ctx, "secret/shop"); !errors.Is(err, ErrNotFound) {
		t.Errorf("after deletion: got %v", err)
	}
}

// sample writes an application with two secrets in its code and returns its folder and what it prints.
func sample(t *testing.T) (dir, prints string) {
	t.Helper()
	dir = t.TempDir()
	token := "glpat-" + "Zq8mVtN4" + "xW2kLr7PbY3d"
	password := "hV3xQ9tR" + "7mWk2LpZ"
	prints = token + " " + "postgresql://shop:" + password + "@db.shop.internal/shop"
	app := fmt.Sprintf("\"\"\"A sample.\"\"\"\nTOKEN = %q  # for the pipeline\nDSN = \"postgresql://shop:%s@db.shop.internal/shop\"\nprint(TOKEN, DSN)\n", token, password)
	if err := os.WriteFile(filepath.Join(dir, "app.py"), []byte(app), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir, prints
}

// migrated runs the command, checks that no value shows, and runs the application.
func migrated(t *testing.T, folder, dir, prints string, env []string, args ...string) {
	t.Helper()
	cmd := exec.Command(adderstone(t), append([]string{"secrets", "migrate", "--apply"}, args...)...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "moved 2 to") {
		t.Fatalf("migrate: %v\n%s", err, out)
	}
	text, err := os.ReadFile(filepath.Join(dir, "app.py"))
	if err != nil {
		t.Fatal(err)
	}
	for _, leak := range []string{"Zq8mVtN4", "hV3xQ9tR"} {
		if strings.Contains(string(out), leak) || strings.Contains(string(text), leak) {
			t.Errorf("%s shows in\n%s\n%s", leak, out, text)
		}
	}
	run := exec.Command(filepath.Join(folder, "venv", "bin", "python"), "app.py")
	run.Dir, run.Env = dir, append(os.Environ(), env...)
	got, err := run.CombinedOutput()
	if err != nil || strings.TrimSpace(string(got)) != prints {
		t.Errorf("the application: %v\n%s\nwith the code\n%s", err, got, text)
	}
}

func TestIntegrationMigrateToVault(t *testing.T) {
	folder := servers(t)
	_, config := startRustyVault(t, folder)
	dir, prints := sample(t)
	env := []string{"VAULT_ADDR=" + config.Address, "VAULT_TOKEN=" + config.Token, "VAULT_CACERT=" + config.CACert, "REQUESTS_CA_BUNDLE=" + config.CACert}
	migrated(t, folder, dir, prints, env, "--to", "vault", "--path", "shop/app", "--kv-version", "1")

	check := exec.Command(adderstone(t), "secrets", "check-vault", "--format", "csv")
	check.Dir, check.Env = dir, append(os.Environ(), env...)
	out, err := check.CombinedOutput()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != 1 || !strings.Contains(string(out), "root policy") || strings.Contains(string(out), "vault-path-missing") {
		t.Errorf("check-vault: %v\n%s", err, out)
	}
}

func TestIntegrationMigrateToAWS(t *testing.T) {
	folder := servers(t)
	address := freeAddress(t)
	_, port, _ := net.SplitHostPort(address)
	start(t, address, filepath.Join(folder, "venv", "bin", "moto_server"), "-H", "127.0.0.1", "-p", port)
	env := map[string]string{"AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing", "AWS_REGION": "eu-central-1",
		"AWS_DEFAULT_REGION": "eu-central-1", "AWS_ENDPOINT_URL": "http://" + address}
	var list []string
	for name, value := range env {
		t.Setenv(name, value)
		list = append(list, name+"="+value)
	}
	ctx := context.Background()
	client, err := NewAWS(ctx, "", env["AWS_ENDPOINT_URL"])
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client.Read(ctx, "shop/none"); !errors.Is(err, ErrNotFound) {
		t.Errorf("got %v before anything was written", err)
	}
	for _, w := range [][2]string{{"A", "one"}, {"B", "two"}, {"A", "three"}} {
		if err := client.Write(ctx, "shop/prod", w[0], w[1]); err != nil {
			t.Fatal(err)
		}
	}
	if s, err := client.Read(ctx, "shop/prod"); err != nil || s.Data["A"] != "three" || s.Data["B"] != "two" {
		t.Errorf("got %v, %v", s, err)
	}
	if changed, automatic, err := client.Rotated(ctx, "shop/prod"); err != nil || automatic || time.Since(changed) > time.Hour {
		t.Errorf("got %v, %v, %v", changed, automatic, err)
	}
	dir, prints := sample(t)
	migrated(t, folder, dir, prints, list, "--to", "aws", "--path", "shop/app")
}
