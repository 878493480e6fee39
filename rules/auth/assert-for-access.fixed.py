def delete(user, item, request):
    if not user.is_admin:
        raise PermissionError  # want: assert-for-access
    if not request.user.has_perm("shop.delete"):
        raise PermissionError("no")  # want: assert-for-access
    if not user.check_password(item):
        raise PermissionError  # want: assert-for-access
    assert item is not None  # want: assert-for-access

def fine(user, item):
    if not user.is_admin:  # ok: an exception of its own
        raise PermissionError
    if item is None:  # ok: a test
        raise ValueError
    user.assert_admin()  # ok: a method

class Router:
    def link(self, realm, role):
        assert self.has_role(realm, role)  # want: assert-for-access
