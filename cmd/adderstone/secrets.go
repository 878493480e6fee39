package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/secret"
	"github.com/adderstone/adderstone/rules"
)

// secretsKeyVariable names the environment variable with the team's key for fingerprints.
const secretsKeyVariable = "ADDERSTONE_SECRETS_KEY"

// secretsOptions are the flags of `adderstone secrets` besides the common ones.
type secretsOptions struct {
	*options
	noHistory   bool
	staged      bool
	since       string
	stashes     bool
	unreachable bool
	reveal      bool
	verify      bool
	endpoints   []string
}

func newSecretsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "secrets [PATH...]",
		Short: "Find credentials in files and in git history",
		Long: long(`Look for passwords, keys and tokens in every text file below each PATH (without PATH the current
folder), in archives, wheels, notebooks and container image tarballs among them, and, where PATH lies
in a git repository, in every version of every file that a branch or tag leads to. PATH may also be a
bare repository, or - for standard input.

No report holds more than the first four characters of a secret. Nothing is sent anywhere unless
--verify asks the providers whether a secret is live. The environment variable `+secretsKeyVariable+`
holds the team's key for fingerprints that follow a secret from file to file.`, exitCodeHelp),
		Example: `  adderstone secrets
  adderstone secrets --staged
  adderstone secrets --since origin/main --format sarif=out.sarif
  git diff | adderstone secrets -
  docker save shop:latest -o shop.tar && adderstone secrets shop.tar`,
	}
	o := &secretsOptions{options: addOptions(cmd)}
	flags := cmd.Flags()
	flags.BoolVar(&o.noHistory, "no-history", false, "look at the files only")
	flags.BoolVar(&o.staged, "staged", false, "look only at what is about to be committed")
	flags.StringVar(&o.since, "since", "", "of the history, look only at commits that `REV` does not have")
	flags.BoolVar(&o.stashes, "stashes", false, "also look at what is stashed")
	flags.BoolVar(&o.unreachable, "unreachable", false, "also look at objects that no branch or tag leads to")
	flags.BoolVar(&o.reveal, "reveal", false, "show whole values, on a terminal only")
	flags.BoolVar(&o.verify, "verify", false, "ask the providers that document a harmless call whether a secret is live")
	flags.StringArrayVar(&o.endpoints, "verify-endpoint", nil, "ask `KIND=URL` instead of the provider (repeatable)")
	cmd.RunE = func(cmd *cobra.Command, paths []string) error {
		s, err := o.secretsSession(cmd, paths)
		if err != nil {
			return err
		}
		return o.run(cmd, s)
	}
	cmd.AddCommand(newGuardCommand(), newMigrateCommand(), newCheckVaultCommand())
	return cmd
}

// secretsSession is the session that the flags ask for.
func (o *secretsOptions) secretsSession(cmd *cobra.Command, paths []string) (*scan.Session, error) {
	if err := o.contradictions(cmd); err != nil {
		return nil, usageError(cmd, err)
	}
	stdin := slices.Contains(paths, "-")
	if stdin && len(paths) > 1 {
		return nil, usageError(cmd, errors.New("standard input (-) cannot be mixed with other paths"))
	}
	if stdin {
		paths, o.noHistory = nil, true
	}
	s, err := o.session(cmd, paths)
	if err != nil {
		return nil, err
	}
	s.Only = []string{"secrets"}
	s.Secrets.Staged = o.staged
	s.Secrets.Reveal = o.reveal
	if stdin {
		s.Secrets.Stdin = cmd.InOrStdin()
	}
	if !o.noHistory && !o.staged {
		s.Secrets.History = &secret.HistoryOptions{Since: o.since, Stashes: o.stashes, Unreachable: o.unreachable}
	}
	if o.verify {
		s.Secrets.Verify = &secret.Verifier{Context: cmd.Context(), Endpoints: map[string]string{}}
		verifiable, err := verifiableKinds()
		if err != nil {
			return nil, err
		}
		for _, endpoint := range o.endpoints {
			kind, url, ok := strings.Cut(endpoint, "=")
			if !ok || !strings.HasPrefix(url, "http://") && !strings.HasPrefix(url, "https://") {
				return nil, usageError(cmd, fmt.Errorf("--verify-endpoint %s: write KIND=URL", endpoint))
			}
			if err := policy.OneOf("--verify-endpoint", kind, verifiable); err != nil {
				return nil, usageError(cmd, err) // or the secret would go to the provider after all
			}
			s.Secrets.Verify.Endpoints[kind] = url
		}
	}
	return s, nil
}

// verifiableKinds are the ids of the kinds of secret that their provider can be asked about.
func verifiableKinds() ([]string, error) {
	known, err := secret.Load(rules.Files)
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, kind := range known.Kinds {
		if kind.Verify != nil {
			ids = append(ids, kind.ID)
		}
	}
	return ids, nil
}

// contradictions finds flags that cannot mean anything together.
func (o *secretsOptions) contradictions(cmd *cobra.Command) error {
	switch {
	case o.noHistory && (o.since != "" || o.stashes || o.unreachable):
		return errors.New("--no-history leaves nothing for --since, --stashes and --unreachable")
	case o.staged && (o.since != "" || o.stashes || o.unreachable):
		return errors.New("--staged looks at the index only; it cannot be combined with --since, --stashes or --unreachable")
	case o.reveal && (o.format != "text" || o.output != "" || !isTerminal(cmd.OutOrStdout())):
		return errors.New("--reveal shows values on a terminal only, never in a file or a pipe")
	case len(o.endpoints) > 0 && !o.verify:
		return errors.New("--verify-endpoint needs --verify")
	}
	return nil
}

// newGuardCommand is the hook: the same engine on staged or pushed content, and words for the person
// whose commit it stops.
func newGuardCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "guard [PATH]",
		Short: "Stop a commit or a push that brings a secret (git hook)",
		Long: long(`As a pre-commit hook, look at what is about to be committed; with --pre-receive, on a server, read the
pushed refs from standard input and look at the commits that are new. Secrets that the repository has
already do not stop anybody.`, exitCodeHelp),
		Example: `  adderstone secrets guard                     # in .git/hooks/pre-commit
  adderstone secrets guard --pre-receive       # in hooks/pre-receive of a bare repository`,
		Args: cobra.MaximumNArgs(1),
	}
	o := &secretsOptions{options: addOptions(cmd)}
	preReceive := cmd.Flags().Bool("pre-receive", false, "read \"old new ref\" lines from standard input, as git gives them to a pre-receive hook")
	cmd.RunE = func(cmd *cobra.Command, paths []string) error {
		o.staged = !*preReceive
		o.noHistory = o.staged
		s, err := o.secretsSession(cmd, paths)
		if err != nil {
			return err
		}
		if *preReceive {
			revisions, err := secret.PushedRevisions(cmd.InOrStdin())
			if err != nil {
				return err
			}
			if len(revisions) == 0 {
				return nil // branches were deleted, nothing came
			}
			s.Secrets.History.Revisions, s.Secrets.History.Hook = revisions, true
			s.Secrets.HistoryOnly = true
		}
		result, err := o.examine(cmd, s)
		if err != nil {
			return err
		}
		o.quiet = o.quiet || len(result.Findings) == 0 // a hook runs with every commit
		stopped := o.report(cmd, result)
		if policy.Reaches(result.Findings, o.failOn) {
			what, undo := "commit", "git restore --staged FILE"
			if *preReceive {
				what, undo = "push", "git rebase -i, to take it out of the commits"
			}
			first := result.Findings[slices.IndexFunc(result.Findings, func(f finding.Finding) bool {
				return policy.Reaches([]finding.Finding{f}, o.failOn)
			})]
			fmt.Fprintf(cmd.ErrOrStderr(), `adderstone: the %s was stopped because it brings a secret (above). To go on, either
  adderstone secrets migrate --to env --apply    # move it out of the code, then %s
  # adderstone: allow[%s] REASON   # a comment on its line, if it is none
`, what, undo, first.About.ID)
		}
		return stopped
	}
	return cmd
}
