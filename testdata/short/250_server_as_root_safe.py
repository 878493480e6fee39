# safe: CWE-250 (or 272, 269, 271, 273): it gives its rights up
import grp
import os
import pwd
from http.server import HTTPServer, SimpleHTTPRequestHandler


def main():
    """Serve a folder on port 80. Started by root."""
    if os.geteuid() != 0:
        raise SystemExit("must be started as root")
    server = HTTPServer(("0.0.0.0", 80), SimpleHTTPRequestHandler)
    user = pwd.getpwnam("www-data")
    os.chdir("/srv/www")
    os.setgroups([])
    os.setgid(grp.getgrnam("www-data").gr_gid)
    os.setuid(user.pw_uid)
    server.serve_forever()  # ok: CWE-250


main()
