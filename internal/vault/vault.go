// Package vault speaks to the stores that secrets move to: HashiCorp Vault and OpenBao over their HTTP
// interface (key-value engine versions 1 and 2, namespaces, sign-in with a token, AppRole, Kubernetes
// or OIDC), and AWS Secrets Manager. It writes and reads secrets for `secrets migrate`, and tells for
// `secrets check-vault` how what a project's code reads compares with what is there.
//
// Values stay in memory and in request bodies: no error of this package quotes a request or an answer's
// data. Start with Client for Vault, AWS for Secrets Manager, References and Check for the comparison.
package vault

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

// A Client is signed in to one Vault or OpenBao server. It serves one goroutine.
type Client struct {
	Address   string // https://vault.example:8200
	Namespace string // "" for the root namespace
	Token     string
	HTTP      *http.Client

	mounts map[string]mount // by first path element and namespace, as the server told
}

// Limits of one request.
const (
	requestTimeout = 30 * time.Second
	answerBytes    = 8 << 20
)

// ErrNotFound says that a path holds nothing; ErrDenied that the token may not do this there.
var (
	ErrNotFound = errors.New("nothing there")
	ErrDenied   = errors.New("permission denied")
)

// Config says how to reach a server. FromEnvironment fills it as Vault's own client does.
type Config struct {
	Address    string
	Namespace  string
	Token      string
	CACert     string // PEM file with further roots; the server's certificate is always verified
	ServerName string // name in the certificate, where it is not the address's
}

// FromEnvironment reads VAULT_ADDR, VAULT_TOKEN, VAULT_NAMESPACE, VAULT_CACERT and VAULT_TLS_SERVER_NAME, and
// OpenBao's BAO_ variables before them.
func FromEnvironment() Config {
	get := func(name string) string {
		if value := os.Getenv("BAO_" + name); value != "" {
			return value
		}
		return os.Getenv("VAULT_" + name)
	}
	return Config{Address: get("ADDR"), Namespace: get("NAMESPACE"), Token: get("TOKEN"), CACert: get("CACERT"), ServerName: get("TLS_SERVER_NAME")}
}

// New returns a client for a server. It sends nothing yet.
func New(c Config) (*Client, error) {
	address, err := url.Parse(c.Address)
	if err != nil || address.Host == "" || address.Scheme != "http" && address.Scheme != "https" {
		return nil, fmt.Errorf("the address of Vault %q is no URL; set VAULT_ADDR or --address", c.Address)
	}
	if address.Scheme == "http" && !isLoopback(address.Hostname()) {
		return nil, fmt.Errorf("the address of Vault %s has no TLS, so a secret would cross the network in the clear; use https", c.Address)
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.TLSClientConfig = &tls.Config{MinVersion: tls.VersionTLS12, ServerName: c.ServerName}
	if c.CACert != "" {
		pem, err := os.ReadFile(c.CACert)
		if err != nil {
			return nil, fmt.Errorf("read the roots for Vault: %w", err)
		}
		roots := x509.NewCertPool()
		if !roots.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("read the roots for Vault: %s holds no PEM certificate", c.CACert)
		}
		transport.TLSClientConfig.RootCAs = roots
	}
	client := &http.Client{Transport: transport, Timeout: requestTimeout, CheckRedirect: func(*http.Request, []*http.Request) error {
		return http.ErrUseLastResponse // the token and the secret go to no other address
	}}
	return &Client{Address: strings.TrimRight(c.Address, "/"), Namespace: c.Namespace, Token: c.Token, HTTP: client, mounts: map[string]mount{}}, nil
}

func isLoopback(host string) bool {
	return host == "localhost" || host == "::1" || strings.HasPrefix(host, "127.")
}

// An answer is what every endpoint returns around its data.
type answer struct {
	LeaseDuration int             `json:"lease_duration"`
	LeaseID       string          `json:"lease_id"`
	Data          json.RawMessage `json:"data"`
	Auth          *struct {
		ClientToken string   `json:"client_token"`
		Policies    []string `json:"policies"`
	} `json:"auth"`
	Errors []string `json:"errors"`
}

// call sends one request. path is without the leading v1/.
func (c *Client) call(ctx context.Context, method, path string, body any) (*answer, error) {
	var content io.Reader
	if body != nil {
		encoded, err := json.Marshal(body)
		if err != nil {
			return nil, fmt.Errorf("vault %s: the data cannot be written as JSON", path)
		}
		content = bytes.NewReader(encoded)
	}
	request, err := http.NewRequestWithContext(ctx, method, c.Address+"/v1/"+path, content)
	if err != nil {
		return nil, fmt.Errorf("vault %s: not a path", path)
	}
	request.Header.Set("X-Vault-Request", "true")
	if c.Token != "" {
		request.Header.Set("X-Vault-Token", c.Token)
	}
	if c.Namespace != "" {
		request.Header.Set("X-Vault-Namespace", c.Namespace)
	}
	response, err := c.HTTP.Do(request)
	if err != nil {
		var failed *url.Error
		if errors.As(err, &failed) {
			err = failed.Err
		}
		return nil, fmt.Errorf("vault %s: %w", path, err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(io.LimitReader(response.Body, answerBytes))
	if err != nil {
		return nil, fmt.Errorf("vault %s: %w", path, err)
	}
	var a answer
	if len(bytes.TrimSpace(text)) > 0 && json.Unmarshal(text, &a) != nil {
		return nil, fmt.Errorf("vault %s: status %d and no JSON; is this a Vault server?", path, response.StatusCode)
	}
	switch {
	case response.StatusCode == http.StatusNotFound:
		return &a, fmt.Errorf("vault %s: %w", path, ErrNotFound)
	case response.StatusCode == http.StatusForbidden:
		return nil, fmt.Errorf("vault %s: %w", path, ErrDenied)
	case response.StatusCode >= 300:
		return nil, fmt.Errorf("vault %s: status %d%s", path, response.StatusCode, said(a.Errors))
	}
	return &a, nil
}

// said quotes the server's own words, which name paths and rules but no data.
func said(errors []string) string {
	if len(errors) == 0 {
		return ""
	}
	text := strings.Join(errors, "; ")
	return ": " + strings.ToValidUTF8(text[:min(len(text), 300)], "")
}
