# safe: the term stands behind the end of the options
import subprocess


def command(term, folder):
    return ["grep", "--recursive", "--files-with-matches", "--fixed-strings", "--", term, folder]


def search(term, folder="/srv/wiki"):
    process = subprocess.Popen(command(term, folder), stdout=subprocess.PIPE, text=True)  # ok: argument-injection
    output, _ = process.communicate(timeout=20)
    return output.splitlines()
