package index

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
)

// A Provenance is what attestations say about a file (PEP 740). The index has verified their
// signatures when the file was uploaded; here they are read, not verified again.
type Provenance struct {
	Publisher string // "GitHub pallets/flask"; "" when nobody is named
	Fits      bool   // the attested digest is that of the file
}

// Repository returns the repository that published the file, without the kind of its host.
func (p *Provenance) Repository() string {
	_, repository, _ := strings.Cut(p.Publisher, " ")
	return repository
}

// Provenance reads the attestations of a file; nil when it has none.
func (c *Client) Provenance(ctx context.Context, f *File) (*Provenance, error) {
	if f.Provenance == "" {
		return nil, nil
	}
	address, err := url.Parse(f.Provenance)
	if err != nil {
		return nil, err
	}
	body, _, err := c.get(ctx, address, "application/vnd.pypi.integrity.v1+json, application/json", maxPage)
	if err != nil {
		return nil, err
	}
	var object struct {
		Bundles []struct {
			Publisher struct {
				Kind       string `json:"kind"`
				Repository string `json:"repository"`
				Email      string `json:"email"`
			} `json:"publisher"`
			Attestations []struct {
				Envelope struct {
					Statement string `json:"statement"`
				} `json:"envelope"`
			} `json:"attestations"`
		} `json:"attestation_bundles"`
	}
	if err := json.Unmarshal(body, &object); err != nil {
		return nil, fmt.Errorf("read the attestations of %s: %w", f.Name, err)
	}
	if len(object.Bundles) == 0 {
		return nil, nil
	}
	publisher := object.Bundles[0].Publisher
	p := &Provenance{Publisher: strings.TrimSpace(publisher.Kind + " " + publisher.Repository + publisher.Email)}
	for _, bundle := range object.Bundles {
		for _, attestation := range bundle.Attestations {
			p.Fits = p.Fits || attests(attestation.Envelope.Statement, f)
		}
	}
	return p, nil
}

// attests tells whether a statement (in-toto) is about the file: by name and digest.
func attests(statement string, f *File) bool {
	text, err := base64.StdEncoding.DecodeString(statement)
	if err != nil {
		return false
	}
	var about struct {
		Subject []struct {
			Digest map[string]string `json:"digest"`
		} `json:"subject"`
	}
	if json.Unmarshal(text, &about) != nil {
		return false
	}
	for _, subject := range about.Subject {
		if digest := subject.Digest["sha256"]; digest != "" && strings.EqualFold(digest, f.Hashes["sha256"]) {
			return true
		}
	}
	return false
}
