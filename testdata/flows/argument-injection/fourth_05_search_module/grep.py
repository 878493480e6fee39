# vulnerable: the term stands where grep expects options
import subprocess


def command(term, folder):
    return ["grep", "--recursive", "--files-with-matches", term, folder]


def search(term, folder="/srv/wiki"):
    process = subprocess.Popen(command(term, folder), stdout=subprocess.PIPE, text=True)  # want: argument-injection
    output, _ = process.communicate(timeout=20)
    return output.splitlines()
