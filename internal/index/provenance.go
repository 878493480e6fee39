package index

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/adderstone/adderstone/internal/sigstore"
)

// A Provenance is what attestations say about a file (PEP 740), and whether that holds.
type Provenance struct {
	Publisher string // "GitHub pallets/flask", as the index names it; "" when nobody is named
	Fits      bool   // an attestation is about the file, by its digest
	Refuted   string // why the signature of one that is does not hold, or is another's; "" where nothing speaks against it
	Unknown   string // why nothing can be said about the signature; "" where it was checked
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
			Publisher    publisher              `json:"publisher"`
			Attestations []sigstore.Attestation `json:"attestations"`
		} `json:"attestation_bundles"`
	}
	if err := json.Unmarshal(body, &object); err != nil {
		return nil, fmt.Errorf("read the attestations of %s: %w", f.Name, err)
	}
	if len(object.Bundles) == 0 {
		return nil, nil
	}
	p := &Provenance{Publisher: object.Bundles[0].Publisher.String()}
	for i := range object.Bundles {
		bundle := &object.Bundles[i]
		for j := range bundle.Attestations {
			attestation := &bundle.Attestations[j]
			if !attestation.IsAbout(f.Hashes["sha256"]) {
				continue
			}
			p.Fits = true
			signer, err := attestation.Verify(f.Hashes["sha256"])
			switch {
			case errors.Is(err, sigstore.ErrUnknown):
				p.Unknown = cmp.Or(p.Unknown, err.Error())
			case err != nil:
				p.Refuted = cmp.Or(p.Refuted, err.Error())
			case !bundle.Publisher.is(signer):
				p.Refuted = cmp.Or(p.Refuted, fmt.Sprintf("it was signed by %s, not by %s", signer.Subject, bundle.Publisher))
			}
		}
	}
	return p, nil
}

// A publisher is whom the index trusts with uploads.
type publisher struct {
	Kind       string `json:"kind"`
	Repository string `json:"repository"`
	Email      string `json:"email"`
	Origin     string `json:"vcs_origin"` // CircleCI's word for the repository
}

func (p publisher) String() string {
	return strings.TrimSpace(p.Kind + " " + p.Repository + p.Email + p.Origin)
}

// is tells whether a signature is the publisher's. Of kinds that are not known here nothing is asked.
func (p publisher) is(signer *sigstore.Signer) bool {
	switch p.Kind {
	case "GitHub":
		return signer.Issuer == "https://token.actions.githubusercontent.com" && strings.EqualFold(signer.Repository, "https://github.com/"+p.Repository)
	case "GitLab":
		return strings.HasPrefix(signer.Issuer, "https://") && strings.EqualFold(signer.Repository, signer.Issuer+"/"+p.Repository)
	case "Google":
		return signer.Issuer == "https://accounts.google.com" && signer.Subject == p.Email
	case "CircleCI":
		return strings.HasPrefix(signer.Issuer, "https://oidc.circleci.com") && (p.Origin == "" || signer.Repository == p.Origin)
	}
	return true
}
