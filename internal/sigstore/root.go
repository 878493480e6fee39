package sigstore

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/sha256"
	"crypto/x509"
	_ "embed"
	"encoding/json"
	"sync"
	"time"
)

// rootText names the certificate authorities and logs of Sigstore's public instance, as its TUF repository had them on
// 2026-11-27 according to sigstore 4.5.1 for Python.
//
//go:embed trusted-root.json
var rootText []byte

type root struct {
	Logs         []logKey    `json:"tlogs"`
	Authorities  []authority `json:"certificateAuthorities"`
	Certificates []logKey    `json:"ctlogs"` // logs of certificates
}

type period struct {
	Start time.Time `json:"start"`
	End   time.Time `json:"end"` // zero while it lasts
}

func (p period) holds(at time.Time) bool {
	return !at.Before(p.Start) && (p.End.IsZero() || !at.After(p.End))
}

type logKey struct {
	Key struct {
		Raw      []byte `json:"rawBytes"`
		ValidFor period `json:"validFor"`
	} `json:"publicKey"`
	ID struct {
		Key []byte `json:"keyId"`
	} `json:"logId"`
	public crypto.PublicKey
}

type authority struct {
	Chain struct {
		Certificates []struct {
			Raw []byte `json:"rawBytes"`
		} `json:"certificates"`
	} `json:"certChain"`
	ValidFor period              `json:"validFor"`
	chain    []*x509.Certificate // from the one that signs to the root
}

var trusted = sync.OnceValue(func() *root {
	r := &root{}
	if err := json.Unmarshal(rootText, r); err != nil {
		panic("trusted-root.json: " + err.Error())
	}
	for _, keys := range [][]logKey{r.Logs, r.Certificates} {
		for i := range keys {
			public, err := x509.ParsePKIXPublicKey(keys[i].Key.Raw)
			if err != nil {
				panic("trusted-root.json: " + err.Error())
			}
			keys[i].public = public
		}
	}
	for i := range r.Authorities {
		for _, c := range r.Authorities[i].Chain.Certificates {
			certificate, err := x509.ParseCertificate(c.Raw)
			if err != nil {
				panic("trusted-root.json: " + err.Error())
			}
			r.Authorities[i].chain = append(r.Authorities[i].chain, certificate)
		}
	}
	return r
})

// find returns the log with an id; nil when it is not known.
func find(keys []logKey, id []byte) *logKey {
	for i := range keys {
		if string(keys[i].ID.Key) == string(id) {
			return &keys[i]
		}
	}
	return nil
}

// signed tells whether the log signed a text at a time.
func (k *logKey) signed(text, signature []byte, at time.Time) bool {
	key, ok := k.public.(*ecdsa.PublicKey)
	hash := sha256.Sum256(text)
	return ok && k.Key.ValidFor.holds(at) && ecdsa.VerifyASN1(key, hash[:], signature)
}
