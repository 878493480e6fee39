# vulnerable: the options of the settings class switch the secure flag off
class Cookies:
    name = "sid"
    secure = False
    httponly = True
