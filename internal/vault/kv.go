package vault

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// A mount is a key-value engine: where it is and which version it speaks.
type mount struct {
	path    string // with the final slash
	version int    // 1 or 2
}

// A Secret is what a path of a key-value engine holds.
type Secret struct {
	Data    map[string]any
	Version int           // 0 in version 1 of the engine, which keeps none
	Created time.Time     // of this version; zero in version 1
	Lease   time.Duration // how long a reader may keep it; 0 when the engine does not say
	Deleted bool          // the newest version was deleted and can be brought back
}

// mountOf asks the server which engine serves a path. Servers and tokens that do not answer get version
// 1, whose paths are as written; with a "data/" element in it, version 2 was meant.
func (c *Client) mountOf(ctx context.Context, path string) (mount, error) {
	first, _, _ := strings.Cut(path, "/")
	if m, ok := c.mounts[first]; ok && strings.HasPrefix(path+"/", m.path) {
		return m, nil
	}
	m := mount{path: first + "/", version: 1}
	a, err := c.call(ctx, http.MethodGet, "sys/internal/ui/mounts/"+path, nil)
	switch {
	case errors.Is(err, ErrDenied):
		return m, err
	case err == nil:
		var said struct {
			Path    string            `json:"path"`
			Options map[string]string `json:"options"`
		}
		if json.Unmarshal(a.Data, &said) == nil && said.Path != "" {
			m.path = said.Path
			if said.Options["version"] == "2" {
				m.version = 2
			}
		}
	}
	c.mounts[first] = m
	return m, nil
}

// at returns the path of a secret for one use: data, metadata, delete. Version 1 has no such element.
func (m mount) at(path, use string) string {
	if m.version == 1 {
		return path
	}
	return m.path + use + "/" + strings.TrimPrefix(path, m.path)
}

// Read returns the newest version of a secret. path is as people write it, without "data/".
func (c *Client) Read(ctx context.Context, path string) (*Secret, error) {
	m, err := c.mountOf(ctx, path)
	if err != nil {
		return nil, err
	}
	a, err := c.call(ctx, http.MethodGet, m.at(path, "data"), nil)
	if m.version == 2 && errors.Is(err, ErrNotFound) && a != nil && len(a.Data) > 0 {
		return &Secret{Deleted: true}, fmt.Errorf("vault %s: its newest version is deleted: %w", path, ErrNotFound)
	}
	if err != nil {
		return nil, err
	}
	s := &Secret{Lease: time.Duration(a.LeaseDuration) * time.Second}
	if m.version == 1 {
		return s, decodeData(path, a.Data, &s.Data)
	}
	var versioned struct {
		Data     map[string]any `json:"data"`
		Metadata struct {
			Version int       `json:"version"`
			Created time.Time `json:"created_time"`
		} `json:"metadata"`
	}
	if err := decodeData(path, a.Data, &versioned); err != nil {
		return nil, err
	}
	s.Data, s.Version, s.Created, s.Lease = versioned.Data, versioned.Metadata.Version, versioned.Metadata.Created, 0
	return s, nil
}

func decodeData(path string, data json.RawMessage, into any) error {
	if json.Unmarshal(data, into) != nil {
		return fmt.Errorf("vault %s: the answer's data are of another shape", path)
	}
	return nil
}

// Write sets one key of a secret and keeps its others. Version 2 checks that nobody wrote in between;
// version 1 cannot.
func (c *Client) Write(ctx context.Context, path, key, value string) error {
	m, err := c.mountOf(ctx, path)
	if err != nil {
		return err
	}
	old, err := c.Read(ctx, path)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	data := map[string]any{}
	version := 0
	if old != nil {
		for k, v := range old.Data {
			data[k] = v
		}
		version = old.Version
		if old.Deleted {
			if version, err = c.newestVersion(ctx, m, path); err != nil {
				return err
			}
		}
	}
	data[key] = value
	if m.version == 1 {
		_, err = c.call(ctx, http.MethodPost, m.at(path, "data"), data)
		return err
	}
	_, err = c.call(ctx, http.MethodPost, m.at(path, "data"), map[string]any{"options": map[string]int{"cas": version}, "data": data})
	return err
}

// newestVersion asks for the number of the newest version, deleted or not.
func (c *Client) newestVersion(ctx context.Context, m mount, path string) (int, error) {
	a, err := c.call(ctx, http.MethodGet, m.at(path, "metadata"), nil)
	if err != nil {
		return 0, err
	}
	var metadata struct {
		Current int `json:"current_version"`
	}
	return metadata.Current, decodeData(path, a.Data, &metadata)
}

// Delete removes the newest version; in version 2 it can be brought back, in version 1 it cannot.
func (c *Client) Delete(ctx context.Context, path string) error {
	m, err := c.mountOf(ctx, path)
	if err != nil {
		return err
	}
	_, err = c.call(ctx, http.MethodDelete, m.at(path, "data"), nil)
	return err
}

// Capabilities asks what the token may do at a path: read, list, create, update, delete, sudo, deny.
func (c *Client) Capabilities(ctx context.Context, path string) ([]string, error) {
	m, err := c.mountOf(ctx, path)
	if err != nil {
		return nil, err
	}
	full := m.at(path, "data")
	a, err := c.call(ctx, http.MethodPost, "sys/capabilities-self", map[string]any{"paths": []string{full}, "path": full})
	if err != nil {
		return nil, err
	}
	var byPath map[string]json.RawMessage
	if err := decodeData("sys/capabilities-self", a.Data, &byPath); err != nil {
		return nil, err
	}
	for _, name := range []string{full, "capabilities"} {
		var all []string
		if raw, ok := byPath[name]; ok && json.Unmarshal(raw, &all) == nil {
			return all, nil
		}
	}
	return nil, errors.New("vault sys/capabilities-self: the answer names no capabilities")
}

// Policies returns the names of the token's policies.
func (c *Client) Policies(ctx context.Context) ([]string, error) {
	a, err := c.call(ctx, http.MethodGet, "auth/token/lookup-self", nil)
	if err != nil {
		return nil, err
	}
	var token struct {
		Policies []string `json:"policies"`
	}
	return token.Policies, decodeData("auth/token/lookup-self", a.Data, &token)
}

// Policy returns the text of a policy.
func (c *Client) Policy(ctx context.Context, name string) (string, error) {
	a, err := c.call(ctx, http.MethodGet, "sys/policies/acl/"+name, nil)
	if errors.Is(err, ErrNotFound) {
		a, err = c.call(ctx, http.MethodGet, "sys/policy/"+name, nil) // the older path
	}
	if err != nil {
		return "", err
	}
	var policy struct {
		Policy string `json:"policy"`
		Rules  string `json:"rules"`
	}
	if err := decodeData("policy "+name, a.Data, &policy); err != nil {
		return "", err
	}
	if policy.Policy == "" {
		return policy.Rules, nil
	}
	return policy.Policy, nil
}
