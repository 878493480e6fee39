# vulnerable: every attribute that the user model has can be set, is_staff among them
from django.contrib.auth.models import User
from rest_framework.response import Response
from rest_framework.views import APIView


class Me(APIView):
    def patch(self, request):
        user = request.user
        for attribute in request.data:
            if hasattr(User, attribute):
                setattr(user, attribute, request.data[attribute])  # want: mass-assignment
        user.save()
        return Response({"id": user.pk})
