import os

def drop(uid):  # want: rights-not-dropped
    os.setuid(uid)

def lower(uid):  # want: rights-not-dropped
    if uid:
        os.setuid(uid)

def third(uid):  # want: rights-not-dropped
    os.seteuid(uid)
    return uid

def fine(uid, gid):  # ok: groups first
    os.setgroups([])
    os.setgid(gid)
    os.setuid(uid)

def other(user, gid):  # ok: groups too
    os.initgroups(user, gid)
    os.setuid(gid)

def none(uid):  # ok: no change
    return os.getuid() == uid
