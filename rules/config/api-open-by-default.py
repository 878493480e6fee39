from rest_framework.permissions import AllowAny, IsAuthenticated

REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],  # want: api-open-by-default
}
OTHER = {"DEFAULT_PERMISSION_CLASSES": []}  # want: api-open-by-default

class Open:
    permission_classes = [AllowAny]  # want: api-open-by-default

FINE = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"]}  # ok: signed in
class Closed:
    permission_classes = [IsAuthenticated]  # ok: signed in
    throttle_classes = []  # ok: something else
