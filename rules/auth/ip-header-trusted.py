def admin(request, ALLOWED):
    if request.headers.get("X-Forwarded-For") == "10.0.0.1":  # want: ip-header-trusted
        return True
    if request.META["HTTP_X_FORWARDED_FOR"] in ALLOWED:  # want: ip-header-trusted
        return True
    return request.headers.get("X-Real-IP") in ALLOWED  # want: ip-header-trusted

def fine(request, ALLOWED):
    if request.remote_addr in ALLOWED:  # ok: the connection's address
        return True
    log(request.headers.get("X-Forwarded-For"))  # ok: no decision
    return request.headers.get("Host") == "a.example"  # ok: another header

def listed(request):
    if request.headers["X-Real-IP"] not in ("127.0.0.1", "::1"):  # want: ip-header-trusted
        raise PermissionError
    if request.headers.get("X-Forwarded-For") in trusted_proxies:  # want: ip-header-trusted
        return True
