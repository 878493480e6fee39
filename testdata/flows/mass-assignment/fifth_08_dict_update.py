# safe: the fields are named
from django.contrib.auth.models import User
from rest_framework.response import Response
from rest_framework.views import APIView


class Profile(APIView):
    def patch(self, request, pk):
        changes = dict(request.data)
        User.objects.filter(pk=pk).update(first_name=changes.get("first", ""), last_name=changes.get("last", ""))  # ok: mass-assignment
        return Response(status=204)
