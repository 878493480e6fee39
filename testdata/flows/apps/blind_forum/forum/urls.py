from django.urls import path

from threads import views

urlpatterns = [
    path("", views.ThreadList.as_view()),
    path("t/<int:pk>/", views.ThreadDetail.as_view()),
    path("t/<int:pk>/quote/", views.quote),
    path("u/<str:name>/", views.user_page),
    path("login/", views.login_view),
]
