package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/secret"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
	"github.com/adderstone/adderstone/internal/vault"
	"github.com/adderstone/adderstone/rules"
)

// storeOptions say how to reach a store and sign in. No flag takes a secret: what stands on a command
// line is read by every process of the machine.
type storeOptions struct {
	address   string
	namespace string
	caCert    string
	auth      string
	authMount string
	role      string
	region    string
	endpoint  string
}

func addStoreOptions(cmd *cobra.Command) *storeOptions {
	o := &storeOptions{}
	flags := cmd.Flags()
	flags.StringVar(&o.address, "address", "", "Vault or OpenBao at `URL` (default: VAULT_ADDR)")
	flags.StringVar(&o.namespace, "namespace", "", "in this Vault `namespace` (default: VAULT_NAMESPACE)")
	flags.StringVar(&o.caCert, "ca-cert", "", "trust the roots in `FILE` too (default: VAULT_CACERT)")
	flags.StringVar(&o.auth, "auth", "token", "sign in to Vault `how`: token (VAULT_TOKEN), approle (VAULT_ROLE_ID, VAULT_SECRET_ID), kubernetes, oidc")
	flags.StringVar(&o.authMount, "auth-mount", "", "where that sign-in is mounted, if not under its own `name`")
	flags.StringVar(&o.role, "role", "", "sign in with this `role` (kubernetes, oidc)")
	flags.StringVar(&o.region, "region", "", "AWS `region` (default: AWS_REGION)")
	flags.StringVar(&o.endpoint, "endpoint", "", "Secrets Manager at `URL` (default: AWS_ENDPOINT_URL)")
	completeWith(cmd, "auth", []string{"token", "approle", "kubernetes", "oidc"})
	return o
}

// vaultNamespace is the namespace of --namespace or of the environment.
func (o *storeOptions) vaultNamespace() string {
	if o.namespace != "" {
		return o.namespace
	}
	return vault.FromEnvironment().Namespace
}

// vault connects to Vault and signs in.
func (o *storeOptions) vault(cmd *cobra.Command) (*vault.Client, error) {
	c := vault.FromEnvironment()
	for _, set := range []struct{ flag, into *string }{{&o.address, &c.Address}, {&o.namespace, &c.Namespace}, {&o.caCert, &c.CACert}} {
		if *set.flag != "" {
			*set.into = *set.flag
		}
	}
	client, err := vault.New(c)
	if err != nil {
		return nil, err
	}
	mount := o.authMount
	if mount == "" {
		mount = o.auth
	}
	ctx := cmd.Context()
	switch o.auth {
	case "token":
		if client.Token == "" {
			return nil, errors.New("no Vault token: set VAULT_TOKEN, or choose another --auth")
		}
	case "approle":
		err = client.LoginAppRole(ctx, mount, os.Getenv("VAULT_ROLE_ID"), os.Getenv("VAULT_SECRET_ID"))
	case "kubernetes":
		err = client.LoginKubernetes(ctx, mount, o.role, vault.ServiceAccountToken)
	case "oidc":
		err = client.LoginOIDC(ctx, mount, o.role, "localhost:8250", func(address string) error {
			_, err := fmt.Fprintf(cmd.ErrOrStderr(), "Open this address in a browser to sign in to Vault:\n%s\n", address)
			return err
		})
	default:
		return nil, usageError(cmd, policy.OneOf("--auth", o.auth, []string{"token", "approle", "kubernetes", "oidc"}))
	}
	return client, err
}

// migrateOptions are the flags of `adderstone secrets migrate`.
type migrateOptions struct {
	*storeOptions
	to          string
	apply       bool
	path        string
	mount       string
	kvVersion   int
	file        string
	kinds       []string
	fingerprint []string
}

func newMigrateCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "migrate --to vault|aws|env|dotenv [PATH...]",
		Short: "Move secrets out of Python code into a store",
		Long: long(`Write the secrets found below each PATH to Vault or OpenBao, to AWS Secrets Manager, or to an environment
file kept out of git, and rewrite the Python code to read them from there. Without --apply nothing is
written anywhere: the change is shown as a diff, with the old values covered. A rewritten file still
parses and keeps its comments; where that cannot be had, the secret is listed with the reason.

At the end stands what to rotate: a value that was in the code has leaked, wherever it lives now.`, simpleExitCodeHelp),
		Example: `  adderstone secrets migrate --to env
  adderstone secrets migrate --to vault --path shop/production --apply
  adderstone secrets migrate --to aws --path shop/production --region eu-central-1 --apply src`,
	}
	o := &migrateOptions{storeOptions: addStoreOptions(cmd)}
	flags := cmd.Flags()
	flags.StringVar(&o.to, "to", "", "where the secrets go: `vault`, aws, env or dotenv")
	flags.BoolVar(&o.apply, "apply", false, "do it; without this flag the change is only shown")
	flags.StringVar(&o.path, "path", "", "`path` below the mount in Vault, or name in Secrets Manager (default: the folder's name)")
	flags.StringVar(&o.mount, "mount", "secret", "key-value engine of Vault `at`")
	flags.IntVar(&o.kvVersion, "kv-version", 2, "`version` of that engine that the rewritten code speaks: 1 or 2")
	flags.StringVar(&o.file, "env-file", ".env", "environment `FILE` for env and dotenv")
	flags.StringArrayVar(&o.kinds, "kind", nil, "only secrets of this `KIND` (repeatable)")
	flags.StringArrayVar(&o.fingerprint, "fingerprint", nil, "only the secret with this `fingerprint`, as a report gives it (repeatable)")
	completeWith(cmd, "to", secret.Targets)
	cmd.RunE = func(cmd *cobra.Command, paths []string) error { return o.run(cmd, paths) }
	return cmd
}

func (o *migrateOptions) run(cmd *cobra.Command, paths []string) error {
	if err := policy.OneOf("--to", o.to, secret.Targets); err != nil {
		return usageError(cmd, err)
	}
	if o.kvVersion != 1 && o.kvVersion != 2 {
		return usageError(cmd, errors.New("--kv-version is 1 or 2"))
	}
	dir, err := os.Getwd()
	if err != nil {
		return fmt.Errorf("find the current folder: %w", err)
	}
	if o.path == "" {
		o.path = filepath.Base(dir)
	}
	rewrites, err := o.plan(cmd.Context(), dir, paths)
	if err != nil {
		return err
	}
	out := cmd.OutOrStdout()
	for _, r := range rewrites {
		if r.After != r.File.Text {
			io.WriteString(out, unifiedDiff(r.File.Path, r.ShownBefore, r.ShownAfter))
		}
	}
	if o.apply {
		if err := o.write(cmd, dir, rewrites); err != nil {
			return err
		}
	}
	o.summary(out, rewrites)
	return nil
}

// plan finds the secrets and rewrites the files in memory.
func (o *migrateOptions) plan(ctx context.Context, dir string, paths []string) ([]secret.Rewrite, error) {
	known, err := secret.Load(rules.Files)
	if err != nil {
		return nil, err
	}
	list, err := source.Discover(ctx, source.Where{Dir: dir, Paths: paths})
	if err != nil {
		return nil, err
	}
	type work struct {
		text   secret.Text
		tree   *syntax.Tree
		chosen []secret.Match
	}
	var all []work
	var libraries []string
	for _, e := range list.Entries {
		if filepath.Base(e.Path) == filepath.Base(o.file) {
			continue // where they go
		}
		texts, _ := known.Texts(e, secret.Options{})
		for _, t := range texts {
			w := work{text: t}
			if e.Class == source.Python {
				w.tree = syntax.Parse(t.File)
				libraries = append(libraries, importedModules(w.tree)...)
			}
			if w.chosen = o.chosen(t); len(w.chosen) > 0 {
				all = append(all, w)
			}
		}
	}
	migration := secret.NewMigration(secret.Destination{Target: secret.Target(o.to), Mount: o.mount, Path: o.path, KVVersion: o.kvVersion,
		Namespace: o.vaultNamespace(), Region: o.region}, libraries)
	var rewrites []secret.Rewrite
	for _, w := range all {
		rewrites = append(rewrites, migration.Plan(w.text, w.tree, w.chosen))
	}
	return rewrites, nil
}

// chosen leaves out what a comment allows, what is only worth a note, and what the flags leave out.
func (o *migrateOptions) chosen(t secret.Text) []secret.Match {
	fingerprints := secret.Findings(t.File, t.Matches, secret.Options{Key: []byte(os.Getenv(secretsKeyVariable))})
	var chosen []secret.Match
	for i, m := range t.Matches[:len(fingerprints)] {
		switch {
		case m.Severity < finding.Medium, strings.Contains(t.File.LineText(t.File.Line(int32(m.Start))), "adderstone: allow["):
		case len(o.kinds) > 0 && !slices.Contains(o.kinds, m.Kind.ID):
		case len(o.fingerprint) > 0 && !slices.Contains(o.fingerprint, fingerprints[i].Fingerprint):
		default:
			chosen = append(chosen, m)
		}
	}
	return chosen
}

func importedModules(tree *syntax.Tree) []string {
	var names []string
	for _, s := range tree.Body {
		switch s := s.(type) {
		case *syntax.Import:
			for _, a := range s.Names {
				names = append(names, strings.SplitN(a.Name, ".", 2)[0])
			}
		case *syntax.ImportFrom:
			names = append(names, strings.SplitN(s.Module, ".", 2)[0])
		}
	}
	return names
}

// write stores every value first, reads it back, and only then changes the code. A file that cannot be written as it
// shall be stops it before anything is stored.
func (o *migrateOptions) write(cmd *cobra.Command, dir string, rewrites []secret.Rewrite) error {
	for _, r := range rewrites {
		if r.After != r.File.Text {
			if _, err := rewritten(r.File, r.After); err != nil {
				return err
			}
		}
	}
	store, err := o.store(cmd, dir)
	if err != nil {
		return err
	}
	stored := map[string]bool{}
	for _, r := range rewrites {
		for _, m := range r.Moves {
			if m.Why != "" || stored[m.Key] {
				continue
			}
			stored[m.Key] = true
			if err := store(cmd.Context(), m.Key, m.Match.Value); err != nil {
				return err
			}
		}
	}
	for _, r := range rewrites {
		if r.After == r.File.Text {
			continue
		}
		if err := rewrite(cmd.Context(), r.File, r.After); err != nil {
			return err
		}
	}
	return nil
}

// store returns what writes one value to the destination and makes sure that it can be read back.
func (o *migrateOptions) store(cmd *cobra.Command, dir string) (func(ctx context.Context, key, value string) error, error) {
	check := func(s *vault.Secret, err error, key, value string) error {
		if err == nil && s.Data[key] != value {
			err = fmt.Errorf("%s was written and reads back as something else", key)
		}
		return err
	}
	switch secret.Target(o.to) {
	case secret.ToVault:
		client, err := o.vault(cmd)
		if err != nil {
			return nil, err
		}
		full := strings.Trim(o.mount, "/") + "/" + strings.Trim(o.path, "/")
		return func(ctx context.Context, key, value string) error {
			if err := client.Write(ctx, full, key, value); err != nil {
				return err
			}
			s, err := client.Read(ctx, full)
			return check(s, err, key, value)
		}, nil
	case secret.ToAWS:
		client, err := vault.NewAWS(cmd.Context(), o.region, o.endpoint)
		if err != nil {
			return nil, err
		}
		return func(ctx context.Context, key, value string) error {
			if err := client.Write(ctx, o.path, key, value); err != nil {
				return err
			}
			s, err := client.Read(ctx, o.path)
			return check(s, err, key, value)
		}, nil
	}
	file := o.file
	if !filepath.IsAbs(file) {
		file = filepath.Join(dir, file)
	}
	if err := ignoreFile(filepath.Dir(file), filepath.Base(file)); err != nil {
		return nil, err
	}
	return func(_ context.Context, key, value string) error { return addToEnvFile(file, key, value) }, nil
}

// ignoreFile adds a name to the folder's .gitignore unless it is there.
func ignoreFile(dir, name string) error {
	path := filepath.Join(dir, ".gitignore")
	text, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if source.ParseIgnore(string(text)).Matches(name) {
		return nil
	}
	if len(text) > 0 && text[len(text)-1] != '\n' {
		text = append(text, '\n')
	}
	return writeAtomically(path, func(w io.Writer) error {
		_, err := fmt.Fprintf(w, "%s/%s\n", text, name)
		return err
	})
}

// addToEnvFile appends KEY="value" for its owner's eyes only. A key that is there with another value is
// an error: it belongs to somebody.
func addToEnvFile(path, key, value string) error {
	text, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	line := key + "=" + envQuote(value)
	for have := range strings.Lines(string(text)) {
		if have = strings.TrimSpace(have); have == line {
			return nil
		} else if strings.HasPrefix(have, key+"=") {
			return fmt.Errorf("%s has another value for %s already; rename one of them", filepath.Base(path), key)
		}
	}
	if len(text) > 0 && text[len(text)-1] != '\n' {
		text = append(text, '\n')
	}
	// The rights come first: between a write and a chmod anybody could read it.
	file, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if err := errors.Join(file.Chmod(0o600), file.Close()); err != nil {
		return err
	}
	return writeAtomically(path, func(w io.Writer) error {
		_, err := fmt.Fprintf(w, "%s%s\n", text, line)
		return err
	})
}

// envQuote writes a value as every reader of environment files understands it: single quotes keep
// everything, and only a value with one in it needs the double kind.
func envQuote(value string) string {
	if !strings.Contains(value, "'") {
		return "'" + value + "'"
	}
	return strconv.Quote(value)
}

// summary says what was or would be moved, what stays and why, and what must be rotated.
func (o *migrateOptions) summary(out io.Writer, rewrites []secret.Rewrite) {
	moved, stays := 0, 0
	for _, r := range rewrites {
		for _, m := range r.Moves {
			if m.Why == "" {
				moved++
				continue
			}
			stays++
			fmt.Fprintf(out, "stays: %s:%d %s %s: %s\n", m.Path, m.Line, m.Match.Kind.Title, secret.Mask(m.Match.Value), m.Why)
		}
	}
	done := "would move"
	if o.apply {
		done = "moved"
	}
	fmt.Fprintf(out, "%s %d to %s, %d stay\n", done, moved, o.to, stays)
	if moved+stays == 0 {
		return
	}
	fmt.Fprintln(out, "\nRotate these: whoever has the repository has their old values.")
	for _, r := range rewrites {
		for _, m := range r.Moves {
			fmt.Fprintf(out, "  %s:%d %s %s\n    %s\n", m.Path, m.Line, m.Match.Kind.Title, secret.Mask(m.Match.Value), m.Match.Kind.Rotate)
		}
	}
	if !o.apply && moved > 0 {
		fmt.Fprintln(out, "\nNothing was written. Add --apply to do it.")
	}
}
