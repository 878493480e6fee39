import ldap
import ldap3

def login(conn, name, server):
    conn.simple_bind_s(name, None)  # want: ldap-bind-unauthenticated
    conn.simple_bind_s(name, "")  # want: ldap-bind-unauthenticated
    conn.simple_bind_s("", "")  # want: ldap-bind-unauthenticated
    conn.bind_s(who="", cred="", method=ldap.AUTH_SIMPLE)  # want: ldap-bind-unauthenticated
    ldap3.Connection(server, user=name, password="")  # want: ldap-bind-unauthenticated

def fine(conn, name, word, server):
    conn.simple_bind_s(name, word)  # ok: a password
    ldap3.Connection(server, user=name, password=word)  # ok: a password
    conn.search_s(name, 1)  # ok: no bind
