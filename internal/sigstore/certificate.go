package sigstore

import (
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/binary"
	"errors"
	"fmt"
	"time"
)

// Extensions of certificates: RFC 6962, and those that Fulcio defines.
var (
	timestampList    = asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 11129, 2, 4, 2}
	issuerOfIdentity = asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 1, 8}
	sourceRepository = asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 1, 12}
)

// issuerOf returns the authority's certificate that a certificate was signed with, if it was valid at a time.
func issuerOf(leaf *x509.Certificate, at time.Time) (*x509.Certificate, error) {
	for _, a := range trusted().Authorities {
		if !a.ValidFor.holds(at) || len(a.chain) == 0 {
			continue
		}
		options := x509.VerifyOptions{Roots: x509.NewCertPool(), Intermediates: x509.NewCertPool(), CurrentTime: at, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageCodeSigning}}
		options.Roots.AddCert(a.chain[len(a.chain)-1])
		for _, c := range a.chain[:len(a.chain)-1] {
			options.Intermediates.AddCert(c)
		}
		chains, err := leaf.Verify(options)
		var unknown x509.UnknownAuthorityError
		switch {
		case err == nil && len(chains[0]) > 1:
			return chains[0][1], nil
		case err != nil && !errors.As(err, &unknown):
			return nil, fmt.Errorf("the certificate: %w", err)
		}
	}
	return nil, fmt.Errorf("%w: no authority that gave out the certificate", ErrUnknown)
}

// verifyTimestamp checks that one of the logs of certificates signed that it takes the certificate in (RFC 6962, 3.2).
func verifyTimestamp(leaf, issuer *x509.Certificate) error {
	var list []byte
	for _, e := range leaf.Extensions {
		if e.Id.Equal(timestampList) {
			if _, err := asn1.Unmarshal(e.Value, &list); err != nil {
				return fmt.Errorf("read the timestamps of the certificate: %w", err)
			}
		}
	}
	before, err := withoutTimestamps(leaf.RawTBSCertificate)
	if err != nil {
		return fmt.Errorf("read the certificate: %w", err)
	}
	key := sha256.Sum256(issuer.RawSubjectPublicKeyInfo)
	list, _ = cutVector(list)
	known := false
	for len(list) > 0 {
		var stamp []byte
		stamp, list = cutVector(list)
		const fixed = 1 + sha256.Size + 8 // version, id of the log, milliseconds
		if len(stamp) < fixed || stamp[0] != 0 {
			continue
		}
		extensions, rest := cutVector(stamp[fixed:])
		log := find(trusted().Certificates, stamp[1:1+sha256.Size])
		if log == nil || len(rest) < 2 {
			continue
		}
		known = true
		signature, _ := cutVector(rest[2:]) // behind two bytes that name the algorithm, which the log's key decides
		signed := []byte{0, 0}              // version 1, a timestamp of a certificate
		signed = append(signed, stamp[1+sha256.Size:fixed]...)
		signed = append(signed, 0, 1) // of one that is not yet signed
		signed = append(signed, key[:]...)
		signed = append(signed, byte(len(before)>>16), byte(len(before)>>8), byte(len(before)))
		signed = append(signed, before...)
		signed = binary.BigEndian.AppendUint16(signed, uint16(len(extensions)))
		signed = append(signed, extensions...)
		if log.signed(signed, signature, time.UnixMilli(int64(binary.BigEndian.Uint64(stamp[1+sha256.Size:fixed])))) {
			return nil
		}
	}
	if !known {
		return fmt.Errorf("%w: no log that took the certificate in", ErrUnknown)
	}
	return errors.New("the log of certificates did not sign for this certificate")
}

// cutVector splits off what has its length in two bytes before it; both are empty where the text ends too early.
func cutVector(text []byte) (vector, rest []byte) {
	if len(text) < 2 {
		return nil, nil
	}
	size := int(binary.BigEndian.Uint16(text))
	if len(text) < 2+size {
		return nil, nil
	}
	return text[2 : 2+size], text[2+size:]
}

// withoutTimestamps returns a certificate's content as the log saw it: before the timestamps were put into it.
func withoutTimestamps(content []byte) ([]byte, error) {
	var parts struct {
		Version, Serial, Algorithm, Issuer, Validity, Subject, Key, Extensions asn1.RawValue
	}
	if _, err := asn1.Unmarshal(content, &parts); err != nil {
		return nil, err
	}
	var all, kept []asn1.RawValue
	if _, err := asn1.Unmarshal(parts.Extensions.Bytes, &all); err != nil {
		return nil, err
	}
	for _, one := range all {
		var e pkix.Extension
		if _, err := asn1.Unmarshal(one.FullBytes, &e); err != nil {
			return nil, err
		}
		if !e.Id.Equal(timestampList) {
			kept = append(kept, one)
		}
	}
	list, err := asn1.Marshal(kept)
	if err != nil {
		return nil, err
	}
	parts.Extensions = asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: 3, IsCompound: true, Bytes: list}
	return asn1.Marshal(parts)
}

func signerOf(leaf *x509.Certificate) *Signer {
	s := &Signer{}
	switch {
	case len(leaf.URIs) > 0:
		s.Subject = leaf.URIs[0].String()
	case len(leaf.EmailAddresses) > 0:
		s.Subject = leaf.EmailAddresses[0]
	}
	for _, e := range leaf.Extensions {
		for _, field := range []struct {
			id asn1.ObjectIdentifier
			to *string
		}{{issuerOfIdentity, &s.Issuer}, {sourceRepository, &s.Repository}} {
			if e.Id.Equal(field.id) {
				if _, err := asn1.Unmarshal(e.Value, field.to); err != nil {
					*field.to = ""
				}
			}
		}
	}
	return s
}
