def allowed(request, origin, referer, hostname, url, redirect_url):
    a = "example.com" in origin  # want: url-checked-by-substring
    b = redirect_url.startswith("https://example.com")  # want: url-checked-by-substring
    c = hostname.endswith("example.com")  # want: url-checked-by-substring
    d = "example.com" in url  # want: url-checked-by-substring
    return a or b or c or d

def fine(origin, redirect_url, hostname, hosts):
    a = origin == "https://example.com"  # ok: all of it
    b = redirect_url.startswith("https://example.com/")  # ok: the host ends there
    c = hostname.endswith(".example.com")  # ok: a whole label
    d = "example.com" in hosts  # ok: a list
    return a or b or c or d
