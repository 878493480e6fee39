package secret

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/adderstone/adderstone/internal/finding"
)

// What a provider's answer means.
const (
	Live    = "live"
	Revoked = "revoked"
	Unknown = "unknown" // no answer, or one that the provider does not document
)

// A Verifier asks providers whether a secret is still live, with the one call that their rule
// documents: it reads, changes nothing, and tells the holder of the secret only what it can do. It
// serves several goroutines; each value is asked about once.
type Verifier struct {
	Context   context.Context
	Client    *http.Client      // nil uses one with a short timeout
	Endpoints map[string]string // kind id to the URL to ask instead of the rule's, for tests and proxies

	once    sync.Once
	slots   chan struct{}
	mutex   sync.Mutex
	answers map[string]string
}

// Limits of asking.
const (
	verifyAtOnce  = 4
	verifyTimeout = 10 * time.Second
	verifyBytes   = 64 << 10
)

// judge asks about a match and puts the answer into its finding.
func (v *Verifier) judge(f *finding.Finding, m Match) {
	if m.Kind.Verify == nil {
		return
	}
	f.Secret.Live = v.ask(m.Kind, m.Value)
	switch f.Secret.Live {
	case Live:
		f.Severity, f.Confidence = finding.Critical, finding.High
		f.Message = strings.TrimSuffix(f.Message, ".") + "; " + m.Kind.Provider + " says it is live."
	case Revoked:
		f.Severity = finding.Low
		f.Message = strings.TrimSuffix(f.Message, ".") + "; " + m.Kind.Provider + " says it is revoked."
	default:
		f.Message = strings.TrimSuffix(f.Message, ".") + "; whether it is live, " + m.Kind.Provider + " did not say."
	}
}

func (v *Verifier) ask(kind *Kind, value string) string {
	v.once.Do(func() {
		v.slots = make(chan struct{}, verifyAtOnce)
		v.answers = map[string]string{}
	})
	v.slots <- struct{}{}
	defer func() { <-v.slots }()
	v.mutex.Lock()
	answer, known := v.answers[value]
	v.mutex.Unlock()
	if !known {
		answer = v.call(kind, value)
		v.mutex.Lock()
		v.answers[value] = answer
		v.mutex.Unlock()
	}
	return answer
}

// call never reports an error: one could quote the request, and with it the secret.
func (v *Verifier) call(kind *Kind, value string) string {
	if strings.ContainsAny(value, "\r\n") {
		return Unknown
	}
	address, refused := kind.Verify.URL, Revoked
	if other := v.Endpoints[kind.ID]; other != "" {
		address = other
	} else if kind.Verify.Hosted {
		refused = Unknown
	}
	method := kind.Verify.Method
	if method == "" {
		method = http.MethodGet
	}
	ctx, cancel := context.WithTimeout(v.Context, verifyTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, method, address, nil)
	if err != nil {
		return Unknown
	}
	name, content, _ := strings.Cut(kind.Verify.Header, ": ")
	request.Header.Set(name, strings.ReplaceAll(content, "{secret}", value))
	request.Header.Set("User-Agent", "adderstone")
	client := v.Client
	if client == nil {
		client = &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error {
			return http.ErrUseLastResponse // the secret goes to no other address
		}}
	}
	response, err := client.Do(request)
	if err != nil {
		return Unknown
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, verifyBytes))
	switch {
	case err != nil:
		return Unknown
	case response.StatusCode == http.StatusUnauthorized:
		return refused
	case response.StatusCode != http.StatusOK:
		return Unknown
	case kind.Verify.Body == "" || bytes.Contains(bytes.ReplaceAll(body, []byte(" "), nil), []byte(kind.Verify.Body)):
		return Live
	}
	for _, word := range kind.Verify.Refused {
		if bytes.Contains(body, []byte(word)) {
			return refused
		}
	}
	return Unknown // too many questions, an error of theirs
}
