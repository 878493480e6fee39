# safe: the last one in is the constant
import queue

import ldap3
from flask import Blueprint, request

bp = Blueprint("pull", __name__, url_prefix="/b")


@bp.get("/preview")
def pull():
    query = request.args.to_dict()
    param = query.get("slug", "home")
    line = queue.LifoQueue()
    line.put(param)
    line.put("closing")
    bar = line.get()
    link = ldap3.Connection(ldap3.Server("ldap.local"), auto_bind=True)
    link.search("dc=corp,dc=local", "(uid=" + bar + ")", attributes=["mail"])  # ok: ldap-injection
    return str(len(link.entries))
