class CookieJar:
    secure = True

    def __init__(self, response):
        self.response = response

    def put(self, name, value):
        self.response.set_cookie(name, value, secure=self.secure, httponly=True, samesite="Lax")  # ok: insecure-cookie

    def remember(self, token):
        self.response.set_cookie("remember_token", token, max_age=30 * 86400)  # want: insecure-cookie
