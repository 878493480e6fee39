# vulnerable: the guard takes off one field, others give rights too
from django.contrib.auth.models import User
from rest_framework.response import Response
from rest_framework.views import APIView


class Profile(APIView):
    def patch(self, request, pk):
        changes = dict(request.data)
        changes.pop("is_superuser", None)
        User.objects.filter(pk=pk).update(**changes)  # want: mass-assignment
        return Response(status=204)
