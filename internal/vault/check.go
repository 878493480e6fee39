package vault

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/adderstone/adderstone/internal/finding"
)

// What Check reports. These rules look at a server, not at code, so they are made here.
var (
	pathMissing = &finding.About{
		ID: "vault-path-missing", Title: "Referenced secret does not exist", Severity: finding.High, Confidence: finding.High, CWE: 671, OWASP: "A02:2025", Family: "secrets",
		Why: "The code reads a secret that the store does not have, so it fails at run time or falls back to something else.",
		Fix: "Write the secret to this path, or correct the path.",
	}
	pathDenied = &finding.About{
		ID: "vault-path-denied", Title: "Referenced secret cannot be read", Severity: finding.Medium, Confidence: finding.High, CWE: 280, OWASP: "A01:2025", Family: "secrets",
		Why: "The policy of this token does not allow reading what the code reads.",
		Fix: "Grant read on exactly this path to the role that runs the code.",
	}
	secretOld = &finding.About{
		ID: "vault-secret-old", Title: "Secret has not been rotated for long", Severity: finding.Medium, Confidence: finding.High, CWE: 324, OWASP: "A04:2025", Family: "secrets",
		Why: "The longer a secret lives, the more people, logs and backups have seen it.",
		Fix: "Rotate it at its provider and write the new value, or let the store rotate it.",
	}
	leaseLong = &finding.About{
		ID: "vault-lease-long", Title: "Secret is leased for long", Severity: finding.Low, Confidence: finding.High, CWE: 613, OWASP: "A07:2025", Family: "secrets",
		Why: "A reader may keep the secret for the whole lease, so a revocation takes as long.",
		Fix: "Lower the engine's default lease or the role's.",
	}
	policyBroad = &finding.About{
		ID: "vault-policy-broad", Title: "Policy is broader than what the code reads", Severity: finding.Medium, Confidence: finding.Medium, CWE: 732, OWASP: "A01:2025", Family: "secrets",
		Why: "Whoever takes over the application gets everything that its policy allows, not only what it needs.",
		Fix: "Replace the rule by the exact paths that the code reads, with read only.",
	}
)

// CheckAbouts are the rules of Check, by id.
var CheckAbouts = []*finding.About{leaseLong, pathDenied, pathMissing, policyBroad, secretOld}

// Limits say from when on an age is reported; zero asks for no age.
type Limits struct {
	Now   time.Time
	Age   time.Duration // since the secret was last written
	Lease time.Duration // that a reader gets
}

// Check compares references with what a Vault server says: which paths exist and can be read, how old
// they are, and which rules of the token's policies go beyond them. Only names are compared; values
// that are read on the way are dropped.
func (c *Client) Check(ctx context.Context, references []Reference, limits Limits) ([]finding.Finding, error) {
	var found []finding.Finding
	report := func(about *finding.About, r Reference, format string, args ...any) {
		found = append(found, finding.Finding{About: about, Place: r.Place, Severity: about.Severity, Confidence: about.Confidence,
			Message: fmt.Sprintf(format, args...), Detail: r.Path})
	}
	for _, r := range references {
		if r.Store != StoreVault {
			continue
		}
		s, err := c.Read(ctx, r.Path)
		switch {
		case errors.Is(err, ErrNotFound) && s != nil && s.Deleted:
			report(pathMissing, r, "The newest version of %s is deleted.", r.Path)
		case errors.Is(err, ErrNotFound):
			report(pathMissing, r, "Nothing is stored at %s.", r.Path)
		case errors.Is(err, ErrDenied):
			report(pathDenied, r, "The token may not read %s.", r.Path)
		case err != nil:
			return nil, err
		default:
			if age := limits.Now.Sub(s.Created); limits.Age > 0 && !s.Created.IsZero() && age > limits.Age {
				report(secretOld, r, "%s was last written %d days ago; the limit is %d.", r.Path, int(age.Hours()/24), int(limits.Age.Hours()/24))
			}
			if limits.Lease > 0 && s.Lease > limits.Lease {
				report(leaseLong, r, "%s is leased for %s; the limit is %s.", r.Path, s.Lease, limits.Lease)
			}
		}
	}
	broad, err := c.checkPolicies(ctx, references)
	return append(found, broad...), err
}

// Check is Client.Check for Secrets Manager, which has no leases and whose policies are IAM's.
func (a *AWS) Check(ctx context.Context, references []Reference, limits Limits) ([]finding.Finding, error) {
	var found []finding.Finding
	for _, r := range references {
		if r.Store != StoreAWS {
			continue
		}
		changed, automatic, err := a.Rotated(ctx, r.Path)
		f := finding.Finding{Place: r.Place, Detail: r.Path}
		switch {
		case errors.Is(err, ErrNotFound):
			f.About, f.Message = pathMissing, fmt.Sprintf("There is no secret %s.", r.Path)
		case errors.Is(err, ErrDenied):
			f.About, f.Message = pathDenied, fmt.Sprintf("These credentials may not read %s.", r.Path)
		case err != nil:
			return nil, err
		case limits.Age > 0 && !automatic && limits.Now.Sub(changed) > limits.Age:
			f.About, f.Message = secretOld, fmt.Sprintf("%s was last changed %d days ago; the limit is %d.", r.Path, int(limits.Now.Sub(changed).Hours()/24), int(limits.Age.Hours()/24))
		default:
			continue
		}
		f.Severity, f.Confidence = f.About.Severity, f.About.Confidence
		found = append(found, f)
	}
	return found, nil
}
