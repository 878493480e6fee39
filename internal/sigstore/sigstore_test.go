package sigstore

import (
	"crypto/x509"
	"encoding/json"
	"errors"
	"os"
	"testing"
)

// provenance reads a provenance object that an index served: the first attestation in it.
func provenance(t testing.TB, name string) *Attestation {
	t.Helper()
	text, err := os.ReadFile("testdata/" + name + ".provenance.json")
	if err != nil {
		t.Fatal(err)
	}
	var object struct {
		Bundles []struct {
			Attestations []*Attestation `json:"attestations"`
		} `json:"attestation_bundles"`
	}
	if err := json.Unmarshal(text, &object); err != nil {
		t.Fatal(err)
	}
	return object.Bundles[0].Attestations[0]
}

const githubDigest = "9bb1add04b1b4e182be6b0b80931593f7a291eb49d69b4fd728a5d4cbcdc4bd3"

func TestPublishedAttestationsAreVerified(t *testing.T) {
	for _, test := range []struct {
		name, digest string
		want         Signer
	}{
		{"github", githubDigest, Signer{"https://token.actions.githubusercontent.com",
			"https://github.com/trailofbits/pypi-attestations/.github/workflows/release.yml@refs/tags/v0.0.19", "https://github.com/trailofbits/pypi-attestations"}},
		{"google", "461317362419124b6012e855423a9078d6de8aed3e74fa78cc74d669b23dc6cf", Signer{"https://accounts.google.com", "919436158236-compute@developer.gserviceaccount.com", ""}},
		{"gitlab", "c1ca9b0d85df1606451098233018534497bf584362e10e4a8c21dfaea92c02a8", Signer{"https://gitlab.com",
			"https://gitlab.com/facutuesca/gitlab-oidc-project//.gitlab-ci.yml@refs/heads/main", "https://gitlab.com/facutuesca/gitlab-oidc-project"}},
		{"circleci", "8cb34da1e27336f11a2c43f3f9c7433bd76f24f470c904724f06ad7f131d9e9f", Signer{"https://oidc.circleci.com",
			"https://circleci.com/api/v2/projects/fdd9283f-e619-46af-8f9c-851f7d3e8b2b/pipeline-definitions/8e4f8ab2-8d7c-4827-9f15-de076d6d647f",
			"github.com/CircleCI-Public/sign-and-publish-examples"}},
	} {
		got, err := provenance(t, test.name).Verify(test.digest)
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
		} else if *got != test.want {
			t.Errorf("%s: got %+v, want %+v", test.name, *got, test.want)
		}
	}
}

func TestChangedAttestationsAreRefused(t *testing.T) {
	for _, test := range []struct {
		what    string
		change  func(a, other *Attestation)
		unknown bool
	}{
		{"statement", func(a, _ *Attestation) { a.Envelope.Statement = append(a.Envelope.Statement, ' ') }, false},
		{"signature", func(a, _ *Attestation) { a.Envelope.Signature[20] ^= 1 }, false},
		{"signature of another statement", func(a, other *Attestation) { a.Envelope.Signature = other.Envelope.Signature }, false},
		{"certificate of another", func(a, other *Attestation) { a.Material.Certificate = other.Material.Certificate }, false},
		{"certificate", func(a, _ *Attestation) { a.Material.Certificate[len(a.Material.Certificate)-1] ^= 1 }, false},
		{"entry of another", func(a, other *Attestation) { a.Material.Entries = other.Material.Entries }, false},
		{"time", func(a, _ *Attestation) { a.Material.Entries[0].Time++ }, false},
		{"body", func(a, _ *Attestation) { a.Material.Entries[0].Body[9] ^= 1 }, false},
		{"promise", func(a, _ *Attestation) { a.Material.Entries[0].Promise.Signature[20] ^= 1 }, false},
		{"neighbour in the tree", func(a, _ *Attestation) { a.Material.Entries[0].Proof.Hashes[0][0] ^= 1 }, false},
		{"place in the tree", func(a, _ *Attestation) { a.Material.Entries[0].Proof.Index ^= 1 }, false},
		{"size of the tree", func(a, _ *Attestation) { a.Material.Entries[0].Proof.Size = 0 }, false},
		{"root of the tree", func(a, _ *Attestation) { a.Material.Entries[0].Proof.Root[0] ^= 1 }, false},
		{"checkpoint of another", func(a, other *Attestation) {
			a.Material.Entries[0].Proof.Checkpoint = other.Material.Entries[0].Proof.Checkpoint
		}, false},
		{"checkpoint without signature", func(a, _ *Attestation) {
			text := &a.Material.Entries[0].Proof.Checkpoint.Text
			*text = (*text)[:len(*text)-20] + "\n"
		}, false},
		{"log that nobody knows", func(a, _ *Attestation) { a.Material.Entries[0].Log.ID[0] ^= 1 }, true},
		{"no promise of the log", func(a, _ *Attestation) { a.Material.Entries[0].Promise.Signature = nil }, true},
		{"no entry", func(a, _ *Attestation) { a.Material.Entries = nil }, true},
	} {
		a := provenance(t, "github")
		test.change(a, provenance(t, "gitlab"))
		_, err := a.Verify(githubDigest)
		if err == nil || errors.Is(err, ErrUnknown) != test.unknown {
			t.Errorf("%s changed: %v", test.what, err)
		}
	}
	if _, err := provenance(t, "github").Verify(githubDigest[2:] + "00"); err == nil || errors.Is(err, ErrUnknown) {
		t.Errorf("another file: %v", err)
	}
}

// TestEachStepRefuses asks the steps that stand behind others, which the changes above do not reach.
func TestEachStepRefuses(t *testing.T) {
	a, other := provenance(t, "github"), provenance(t, "gitlab")
	leaf, foreign := parse(t, a), parse(t, other)
	at, err := a.Material.Entries[0].verify()
	if err != nil {
		t.Fatal(err)
	}
	issuer, err := issuerOf(leaf, at)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := issuerOf(leaf, at.AddDate(0, 0, 1)); err == nil || errors.Is(err, ErrUnknown) {
		t.Errorf("a certificate past its end: %v", err)
	}
	if err := verifyTimestamp(leaf, foreign); err == nil || errors.Is(err, ErrUnknown) {
		t.Errorf("the log of certificates signed for another authority: %v", err)
	}
	for i, e := range leaf.Extensions {
		if e.Id.Equal(timestampList) {
			leaf.Extensions = append(leaf.Extensions[:i:i], leaf.Extensions[i+1:]...)
			break
		}
	}
	if err := verifyTimestamp(leaf, issuer); !errors.Is(err, ErrUnknown) {
		t.Errorf("a certificate without timestamps: %v", err)
	}
}

func FuzzVerify(f *testing.F) {
	for _, name := range []string{"github", "google", "gitlab", "circleci"} {
		text, err := json.Marshal(provenance(f, name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var a Attestation
		if json.Unmarshal(text, &a) != nil {
			return
		}
		if signer, err := a.Verify(githubDigest); err == nil && signer.Repository != "https://github.com/trailofbits/pypi-attestations" {
			t.Errorf("verified for %+v", signer)
		}
	})
}

func parse(t *testing.T, a *Attestation) *x509.Certificate {
	t.Helper()
	certificate, err := x509.ParseCertificate(a.Material.Certificate)
	if err != nil {
		t.Fatal(err)
	}
	return certificate
}
