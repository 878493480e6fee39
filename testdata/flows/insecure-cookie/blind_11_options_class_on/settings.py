# safe: the class turns every flag on
class Cookies:
    name = "sid"
    secure = True
    httponly = True
    samesite = "Lax"
