# vulnerable: the answer's header names the file; which client asks is the caller's
import os
import re
import sys


class Fetcher:
    def __init__(self, client, folder):
        self.client = client
        self.folder = folder

    def fetch(self, number):
        answer = self.client.get(f"/reports/{number}")
        found = re.search(r'filename="?([^";]+)', answer.headers["Content-Disposition"])
        name = found.group(1) if found else "report.pdf"
        target = os.path.join(self.folder, name)
        with open(target, "wb") as out:  # want: path-traversal
            out.write(answer.content)
        return target


def main(client):
    print(Fetcher(client, "/srv/reports").fetch(int(sys.argv[1])))
