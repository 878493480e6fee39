# vulnerable: the object is created from the decoded JSON body
import json

from django.contrib.auth import get_user_model
from django.http import JsonResponse
from django.views import View


class Register(View):
    defaults = {"is_active": True}

    def post(self, request):
        fields = {**self.defaults, **json.loads(request.body)}
        user = get_user_model().objects.create(**fields)  # want: mass-assignment
        return JsonResponse({"id": user.pk}, status=201)
