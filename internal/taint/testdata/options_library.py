# Who hands a branch to a library means no option; a program that starts others by its options takes it for one.
import subprocess

import anyio


class Repository:
    def __init__(self, url, commit=None):
        self.url = url
        self._commit = commit

    def checkout(self, branch):
        subprocess.run(["git", "checkout", branch])  # flow: argument-injection

    def apart(self, branch):
        subprocess.run(["git", "checkout", "--", branch])

    def listed(self, folder):
        subprocess.run(["ls", folder])

    def checked(self, branch):
        if branch.startswith("-"):
            raise ValueError(branch)
        subprocess.run(["git", "checkout", branch])

    async def fetch(self):
        await anyio.run_process(["git", "fetch", "origin", self._commit])  # flow: argument-injection
