// Package sigstore verifies attestations as package indexes serve them (PEP 740): statements about a file
// that were signed with a certificate of Sigstore's public instance. It needs no network.
//
// Verify checks, in this order, that the statement is about the file; that a log has taken in this signature, and when;
// that the certificate was given out by a known authority, was valid then, and is itself in a known log; and that its
// key made the signature. Sigstore's own library does the same. It was tried and left out: it makes the
// binary by two fifths larger and each start of it by 12 ms slower. Start with Verify; log.go and certificate.go hold the parts.
package sigstore

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"strings"
)

// ErrUnknown is the error about attestations of which nothing can be said here: of other logs and authorities, newer than
// the roots that are built in, or of another form.
var ErrUnknown = errors.New("cannot be verified with the roots known here")

// An Attestation is a signed statement, as in a provenance object.
type Attestation struct {
	Material struct {
		Certificate []byte  `json:"certificate"`
		Entries     []entry `json:"transparency_entries"`
	} `json:"verification_material"`
	Envelope struct {
		Statement []byte `json:"statement"`
		Signature []byte `json:"signature"`
	} `json:"envelope"`
}

// A Signer is who a certificate was given to.
type Signer struct {
	Issuer     string // of the identity: the address of a CI system
	Subject    string // the workflow as a URL, or an address of mail
	Repository string // URL of the source repository; "" where the CI system tells none
}

// IsAbout tells whether the statement names a file with this SHA-256, in hexadecimal digits. It says nothing about the signature.
func (a *Attestation) IsAbout(digest string) bool {
	var statement struct {
		Subject []struct {
			Digest map[string]string `json:"digest"`
		} `json:"subject"`
	}
	if json.Unmarshal(a.Envelope.Statement, &statement) != nil {
		return false
	}
	for _, subject := range statement.Subject {
		if found := subject.Digest["sha256"]; found != "" && strings.EqualFold(found, digest) {
			return true
		}
	}
	return false
}

// Verify checks an attestation about a file with this SHA-256 and returns who signed it. An error that is
// ErrUnknown says nothing; every other says that the attestation is not what it claims to be.
func (a *Attestation) Verify(digest string) (*Signer, error) {
	if !a.IsAbout(digest) {
		return nil, errors.New("the statement is about another file")
	}
	leaf, err := x509.ParseCertificate(a.Material.Certificate)
	if err != nil {
		return nil, fmt.Errorf("read the certificate: %w", err)
	}
	if len(a.Material.Entries) == 0 {
		return nil, fmt.Errorf("%w: it names no entry of a log", ErrUnknown)
	}
	logged := &a.Material.Entries[0]
	at, err := logged.verify()
	if err != nil {
		return nil, err
	}
	if err := a.isLogged(logged.Body, leaf); err != nil {
		return nil, err
	}
	issuer, err := issuerOf(leaf, at)
	if err != nil {
		return nil, err
	}
	if err := verifyTimestamp(leaf, issuer); err != nil {
		return nil, err
	}
	key, ok := leaf.PublicKey.(*ecdsa.PublicKey)
	if !ok {
		return nil, fmt.Errorf("%w: a key of another kind than ECDSA", ErrUnknown)
	}
	if hash := sha256.Sum256(a.signedText()); !ecdsa.VerifyASN1(key, hash[:], a.Envelope.Signature) {
		return nil, errors.New("the signature was not made over this statement")
	}
	return signerOf(leaf), nil
}

// signedText is what of an envelope is signed (DSSE's pre-authentication encoding).
func (a *Attestation) signedText() []byte {
	const kind = "application/vnd.in-toto+json"
	return fmt.Appendf(nil, "DSSEv1 %d %s %d %s", len(kind), kind, len(a.Envelope.Statement), a.Envelope.Statement)
}

// isLogged compares what the log took in with the attestation.
func (a *Attestation) isLogged(body []byte, leaf *x509.Certificate) error {
	var logged struct {
		Kind    string `json:"kind"`
		Version string `json:"apiVersion"`
		Spec    struct {
			PayloadHash struct {
				Algorithm string `json:"algorithm"`
				Value     string `json:"value"`
			} `json:"payloadHash"`
			Signatures []struct {
				Signature []byte `json:"signature"`
				Verifier  []byte `json:"verifier"`
			} `json:"signatures"`
		} `json:"spec"`
	}
	if err := json.Unmarshal(body, &logged); err != nil {
		return fmt.Errorf("read the entry of the log: %w", err)
	}
	if logged.Kind != "dsse" || logged.Version != "0.0.1" || logged.Spec.PayloadHash.Algorithm != "sha256" {
		return fmt.Errorf("%w: a log entry of kind %s %s", ErrUnknown, logged.Kind, logged.Version)
	}
	hash := sha256.Sum256(a.Envelope.Statement)
	if logged.Spec.PayloadHash.Value != hex.EncodeToString(hash[:]) {
		return errors.New("the log has another statement")
	}
	for _, signature := range logged.Spec.Signatures {
		block, _ := pem.Decode(signature.Verifier)
		if block != nil && bytes.Equal(block.Bytes, leaf.Raw) && bytes.Equal(signature.Signature, a.Envelope.Signature) {
			return nil
		}
	}
	return errors.New("the log has another signature or certificate")
}
