package vault

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

// LoginAppRole signs in with a role's id and secret id; mount is usually "approle".
func (c *Client) LoginAppRole(ctx context.Context, mount, roleID, secretID string) error {
	return c.login(ctx, "auth/"+mount+"/login", map[string]string{"role_id": roleID, "secret_id": secretID})
}

// ServiceAccountToken is where Kubernetes puts a pod's own token.
const ServiceAccountToken = "/var/run/secrets/kubernetes.io/serviceaccount/token"

// LoginKubernetes signs in with the token of a pod's service account, read from tokenFile; mount is
// usually "kubernetes".
func (c *Client) LoginKubernetes(ctx context.Context, mount, role, tokenFile string) error {
	token, err := os.ReadFile(tokenFile)
	if err != nil {
		return fmt.Errorf("sign in to Vault with Kubernetes: %w", err)
	}
	return c.login(ctx, "auth/"+mount+"/login", map[string]string{"role": role, "jwt": strings.TrimSpace(string(token))})
}

func (c *Client) login(ctx context.Context, path string, body any) error {
	a, err := c.call(ctx, http.MethodPost, path, body)
	if err != nil {
		return err
	}
	if a.Auth == nil || a.Auth.ClientToken == "" {
		return fmt.Errorf("vault %s: the answer holds no token", path)
	}
	c.Token = a.Auth.ClientToken
	return nil
}

// OIDC signs in through a browser: open shows the person an address, and the identity provider sends
// the browser back to a port of this machine. listen is that port's address, as the role allows it
// (usually localhost:8250); mount is usually "oidc".
func (c *Client) LoginOIDC(ctx context.Context, mount, role, listen string, open func(address string) error) error {
	listener, err := net.Listen("tcp", listen)
	if err != nil {
		return fmt.Errorf("sign in to Vault with OIDC: %w", err)
	}
	defer listener.Close()
	nonce := make([]byte, 20)
	rand.Read(nonce)
	host, _, _ := net.SplitHostPort(listen)
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	redirect := "http://" + net.JoinHostPort(host, port) + "/oidc/callback"
	a, err := c.call(ctx, http.MethodPost, "auth/"+mount+"/oidc/auth_url", map[string]string{
		"role": role, "redirect_uri": redirect, "client_nonce": hex.EncodeToString(nonce)})
	if err != nil {
		return err
	}
	var begin struct {
		AuthURL string `json:"auth_url"`
	}
	if json.Unmarshal(a.Data, &begin) != nil || begin.AuthURL == "" {
		return errors.New("sign in to Vault with OIDC: the role allows no such redirect, or there is no such role")
	}
	expected, err := stateOf(begin.AuthURL)
	if err != nil {
		return err
	}
	code, err := awaitCallback(ctx, listener, expected, func() error { return open(begin.AuthURL) })
	if err != nil {
		return err
	}
	query := url.Values{"state": {expected}, "code": {code}, "client_nonce": {hex.EncodeToString(nonce)}}
	done, err := c.call(ctx, http.MethodGet, "auth/"+mount+"/oidc/callback?"+query.Encode(), nil)
	if err != nil {
		return errors.New("sign in to Vault with OIDC: the server refused what the identity provider said")
	}
	if done.Auth == nil || done.Auth.ClientToken == "" {
		return errors.New("sign in to Vault with OIDC: the answer holds no token")
	}
	c.Token = done.Auth.ClientToken
	return nil
}

func stateOf(authURL string) (string, error) {
	parsed, err := url.Parse(authURL)
	if err != nil || parsed.Query().Get("state") == "" {
		return "", errors.New("sign in to Vault with OIDC: the server's address for the browser has no state")
	}
	return parsed.Query().Get("state"), nil
}

// callbackTimeout is how long a person may take at the identity provider.
const callbackTimeout = 3 * time.Minute

// awaitCallback serves the one request that the browser makes and returns its code. The state must be
// the one of this sign-in: another one is somebody else's browser.
func awaitCallback(ctx context.Context, listener net.Listener, state string, begin func() error) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, callbackTimeout)
	defer cancel()
	codes := make(chan string, 1)
	server := &http.Server{ReadHeaderTimeout: 10 * time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		query := r.URL.Query()
		if r.URL.Path != "/oidc/callback" || query.Get("state") != state || query.Get("code") == "" {
			http.Error(w, "not the sign-in that was begun", http.StatusBadRequest)
			return
		}
		fmt.Fprintln(w, "Signed in to Vault. You can close this page.")
		select {
		case codes <- query.Get("code"):
		default:
		}
	})}
	go server.Serve(listener)
	defer server.Close()
	if err := begin(); err != nil {
		return "", err
	}
	select {
	case code := <-codes:
		return code, nil
	case <-ctx.Done():
		return "", errors.New("sign in to Vault with OIDC: nobody came back from the identity provider")
	}
}
