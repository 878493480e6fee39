// Package git runs the user's own git on repositories that nobody trusts. Whatever a repository's configuration
// or content could make git start or reach is switched off: the file system monitor, hooks, pagers, external diff and
// text conversion, signature checks, transports, and with them the lazy fetching of a partial clone.
package git

import (
	"context"
	"os"
	"os/exec"
	"strings"
)

// settings override the repository's own configuration; a value given with -c goes before it.
var settings = []string{
	"core.fsmonitor=false", "core.hooksPath=" + os.DevNull, "core.pager=cat", "core.sshCommand=false", "core.gitProxy=", "core.askPass=",
	"core.alternateRefsCommand=", "core.attributesFile=" + os.DevNull, "core.untrackedCache=false", "core.quotePath=false",
	"core.bigFileThreshold=1m", // large blobs are streamed, not loaded
	"credential.helper=", "protocol.allow=never", "safe.directory=*", "safe.bareRepository=all",
	"diff.external=", "diff.renames=false", "diff.orderFile=" + os.DevNull, "diff.ignoreSubmodules=all", "diff.noprefix=false", "diff.relative=false",
	"log.showSignature=false", "log.showRoot=true", "log.follow=false", "log.mailmap=false", "log.diffMerges=combined", "color.ui=false",
	"gpg.program=false", "gpg.ssh.program=false", "gpg.x509.program=false", "gc.auto=0", "maintenance.auto=false",
}

// Command returns a command that runs git in a folder. inherit keeps what the environment says about where the
// repository, its index and its objects are, as it does for a hook.
func Command(ctx context.Context, folder string, inherit bool, args ...string) *exec.Cmd {
	var all []string
	for _, setting := range settings {
		all = append(all, "-c", setting)
	}
	all = append(all, "--no-pager", "--no-replace-objects")
	cmd := exec.CommandContext(ctx, "git", append(all, args...)...)
	cmd.Dir = folder
	cmd.Env = environment(inherit)
	return cmd
}

// environment is that of the process without what would lead git elsewhere or let it start programs.
func environment(inherit bool) []string {
	var env []string
	for _, entry := range os.Environ() {
		name, _, _ := strings.Cut(entry, "=")
		switch name {
		case "GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH":
			if inherit {
				env = append(env, entry)
			}
		case "PAGER", "SSH_ASKPASS":
		default:
			if !strings.HasPrefix(name, "GIT_") {
				env = append(env, entry)
			}
		}
	}
	return append(env, "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "GIT_PAGER=cat",
		"GIT_NO_REPLACE_OBJECTS=1", "GIT_GRAFT_FILE="+os.DevNull, "GIT_ATTR_NOSYSTEM=1", "GIT_ASKPASS=", "GIT_SSH_COMMAND=false", "LC_ALL=C")
}
